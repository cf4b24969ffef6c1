import { describe, expect, it } from 'vitest';
import type { ClauseRecord } from '../../model/clause.ts';
import type { Period } from '../../model/period.ts';
import type { JournalEntry } from '../../model/playbook.ts';
import {
  aContract,
  aKpi,
  anEarlierClause,
  anEntry,
  aPinnedClause,
  day,
  duration,
  period,
} from '../../testing/builders.ts';
import {
  aMalus,
  aTrigger,
  figures,
  obligationsIn,
  tell,
  type Figure,
  type ObligationCase,
} from '../../testing/obligations.ts';

import { reckonExample } from './worked-example.ts';

type Trigger = NonNullable<ClauseRecord['trigger']>;

/** A malus of 100 a point under 90, after a formal notice and 30 days to cure. */
const curable = (trigger: Partial<Trigger> = {}) => [
  aMalus({ 'formal-notice': true, cure: duration('30 days'), ...trigger }),
];
const notice = (date: string, fields: Partial<JournalEntry> = {}) =>
  anEntry({ id: `notice-${date}`, kind: 'notice', clause: 'bonus-malus', date: day(date), ...fields });

interface Case extends Partial<Omit<ObligationCase, 'record'>> {
  readonly trigger?: Partial<Trigger>;
  readonly journal?: readonly JournalEntry[];
  readonly contracts?: ReturnType<typeof aContract>[];
}

const obligations = (
  values: readonly (Figure | readonly Figure[])[],
  notices: readonly string[],
  { trigger, journal = [], contracts, ...rest }: Case = {},
) =>
  obligationsIn({
    rows: figures('2026-01', values),
    clauses: curable(trigger),
    ...rest,
    record: { journal: [...notices.map((date) => notice(date)), ...journal], ...(contracts && { contracts }) },
  });

const told = (...given: Parameters<typeof obligations>) => tell(obligations(...given));

describe('M18 the cure of a breach, month by month from January 2026', () => {
  it.each<[string, readonly (Figure | readonly Figure[])[], readonly string[], Case, string]>([
    ['no notice: it would be due', [88], [], {}, 'due 2026-01=200~'],
    ['a notice, and no figure of the month that decides', [88, 95], ['2026-02-10'], {}, 'due 2026-01=200~'],
    ['the month that decides does not breach: cured', [88, 95, 95], ['2026-02-10'], {}, 'cured 2026-01=0 cured'],
    [
      'it breaches, in a run of its own: the first is due, the second waits for its notice',
      [88, 95, 88],
      ['2026-02-10'],
      {},
      'due 2026-01=200; due 2026-03=200~',
    ],
    [
      'it breaches, in the same run: every month is due',
      [88, 88, 88],
      ['2026-02-10'],
      {},
      'due 2026-01=200 2026-02=200 2026-03=200',
    ],
    [
      'cured after two months: neither is due',
      [88, 88, 95],
      ['2026-02-10'],
      {},
      'cured 2026-01=0 cured 2026-02=0 cured',
    ],
    ['a provisional figure cures nothing yet', [88, 95, '95p'], ['2026-02-10'], {}, 'due 2026-01=200~'],
    [
      'nor does it leave the notice without effect',
      [88, 88, '88p'],
      ['2026-02-10'],
      {},
      'due 2026-01=200~ 2026-02=200~ 2026-03=200*~',
    ],
    [
      'a corrected one does: under the limit',
      [88, 95, [95, '88c']],
      ['2026-02-10'],
      {},
      'due 2026-01=200; due 2026-03=200~',
    ],
    ['a corrected one does: back over it', [88, 95, [88, '95c']], ['2026-02-10'], {}, 'cured 2026-01=0 cured'],
    ['on the limit is no breach', [88, 95, 90], ['2026-02-10'], {}, 'cured 2026-01=0 cured'],
    ['just under it is one', [88, 95, 89.99], ['2026-02-10'], {}, 'due 2026-01=200; due 2026-03=1~'],
    ['just over it is none', [88, 95, 90.01], ['2026-02-10'], {}, 'cured 2026-01=0 cured'],
    [
      'a notice sent before the breach was over counts for nothing',
      [88, 95, 95],
      ['2026-01-30'],
      {},
      'due 2026-01=200~',
    ],
    ['provisional figures alone would cost it after a notice', ['88p'], [], {}, 'would-fire 2026-01=200*~'],
    ['known the day the figure is', [88, 95, 95], ['2026-02-10'], { asOf: '2026-02-09' }, 'due 2026-01=200~'],
    [
      'decided all the same, and still to be made due',
      [88],
      [],
      { journal: [anEntry({ clause: 'bonus-malus', date: day('2026-02-10') })] },
      'decided 2026-01=200~',
    ],
    [
      'cured whatever was decided',
      [88, 95, 95],
      ['2026-02-10'],
      { journal: [anEntry({ clause: 'bonus-malus', date: day('2026-02-10') })] },
      'cured 2026-01=0 cured',
    ],
    [
      'time to cure without a formal notice is not reckoned',
      [88, 95, 95],
      [],
      { trigger: { 'formal-notice': false } },
      'due 2026-01=200',
    ],
    ['no time to cure: due as ever', [88, 95, 95], ['2026-02-10'], { trigger: { cure: undefined } }, 'due 2026-01=200'],
  ])('%s', (_, values, notices, rest, expected) => {
    expect(told(values, notices, rest)).toBe(expected);
  });

  it('counts what is pending as what would be due, what is cured as nothing, and what is due as due', () => {
    const sums = (...given: Parameters<typeof obligations>) =>
      obligations(...given).map(({ total, possible }) => [total, possible]);
    expect(sums([88], [])).toEqual([[null, 20000]]);
    expect(sums([88, 95, 95], ['2026-02-10'])).toEqual([[0, 0]]);
    expect(sums([88, 88, 88, '88p'], ['2026-02-10'])).toEqual([[60000, 20000]]);
  });
});

describe('M18 the last day to cure, and the month that decides', () => {
  const cureOf = (date: string, cure: string, more: Partial<Case> = {}) => {
    const found = obligations([88, 95], [date], { trigger: { cure: duration(cure) }, ...more })[0]?.notice?.cure;
    return `${found?.until} ${found?.decidedIn} ${found?.outcome}`;
  };

  it.each<[string, string, string, string]>([
    ['the day before the end of February', '2026-01-31', '27 days', '2026-02-27 2026-02 cured'],
    ['the last day of February: February decides', '2026-01-31', '28 days', '2026-02-28 2026-02 cured'],
    [
      'the day after: March does, though that Sunday is not worked',
      '2026-01-31',
      '29 days',
      '2026-03-01 2026-03 pending',
    ],
    ['a month, held to the end of the next', '2026-01-31', '1 month', '2026-02-28 2026-02 cured'],
    ['two months', '2026-01-31', '2 months', '2026-03-31 2026-03 pending'],
    ['weeks', '2026-02-14', '2 weeks', '2026-02-28 2026-02 cured'],
    ['working days, weekends left out', '2026-02-12', '11 working days', '2026-02-27 2026-02 cured'],
    ['one working day more', '2026-02-12', '12 working days', '2026-03-02 2026-03 pending'],
    ['working days, French holidays left out', '2026-04-30', '5 working days', '2026-05-11 2026-05 pending'],
  ])('%s', (_, date, cure, expected) => {
    expect(cureOf(date, cure)).toBe(expected);
  });

  it('is unknown while no notice was given', () => {
    expect(obligations([88], [])[0]?.notice?.cure).toEqual({ allowed: { count: 30, unit: 'day' }, outcome: 'pending' });
  });

  it('falls in a period as long as those of the KPI', () => {
    const quarterly = { kpis: [aKpi({ unit: 'points', frequency: 'quarterly' })] };
    const rows = figures('2026-Q1', [88, 95]);
    expect(told([], ['2026-04-10'], { ...quarterly, rows })).toBe('cured 2026-Q1=0 cured');
    expect(told([], ['2026-06-10'], { ...quarterly, rows })).toBe('due 2026-Q1=200~');
  });

  it.each<[string, readonly Figure[], Case, string]>([
    [
      'passes over an excluded month',
      [88, 95, 88, 95],
      { uses: [aTrigger('below floor', { exclusions: [{ period: period('2026-03'), reason: 'Grève' }] })] },
      'cured 2026-01=0 cured',
    ],
    ['waits for a missing one', [88, 95, null, 95], {}, 'due 2026-01=200~'],
    [
      'passes over a missing one that the KPI ignores',
      [88, 95, null, 95],
      { kpis: [aKpi({ unit: 'points', 'on-missing': 'ignore' })] },
      'cured 2026-01=0 cured',
    ],
    [
      'takes a missing one that counts as a breach for one',
      [88, 95, null, 95],
      { kpis: [aKpi({ unit: 'points', 'on-missing': 'breach' })] },
      'due 2026-01=200; due 2026-03=?~',
    ],
  ])('%s', (_, values, rest, expected) => {
    expect(told(values, ['2026-02-10'], rest)).toBe(expected);
  });

  it('takes figures that are still late for a breach of a rule on lateness, and any that came for a cure', () => {
    const late = { kpis: [aKpi({ unit: 'points', due: duration('10 days') })], uses: [aTrigger('late')] };
    const trigger = { formula: 'periods * 100' };
    const on = (asOf: string) => told([95], ['2026-03-31'], { ...late, trigger, asOf });
    expect(on('2026-05-09')).toBe('due 2026-02=100~ 2026-03=200~');
    expect(on('2026-05-10')).toBe('due 2026-02=100 2026-03=200 2026-04=300');
  });
});

describe('M18 the cure and the rule', () => {
  const twoMonths = { uses: [aTrigger('below floor for 2 months')] };

  it.each<[string, readonly Figure[], readonly string[], Case, string]>([
    [
      'a rule over two months: one month that breaches leaves the notice without effect',
      [88, 88, 95, 88],
      ['2026-03-05'],
      twoMonths,
      'due 2026-02=200',
    ],
    [
      'a rule over two months: one that does not cures',
      [88, 88, 95, 95],
      ['2026-03-05'],
      twoMonths,
      'cured 2026-02=0 cured',
    ],
    [
      'the whole run charged: cured whole',
      [88, 88, 95, 95],
      ['2026-03-05'],
      { ...twoMonths, trigger: { charge: 'whole-run' } },
      'cured 2026-01=0 cured 2026-02=0 cured',
    ],
    [
      'the whole run charged: pending whole',
      [88, 88, 95],
      ['2026-03-05'],
      { ...twoMonths, trigger: { charge: 'whole-run' } },
      'due 2026-01=200~ 2026-02=200~',
    ],
    [
      'the whole run charged: due whole',
      [88, 88, 95, 88],
      ['2026-03-05'],
      { ...twoMonths, trigger: { charge: 'whole-run' } },
      'due 2026-01=200 2026-02=200',
    ],
    [
      'a duty: nothing to do once cured',
      [88, 95, 95],
      ['2026-02-10'],
      { trigger: { effect: 'duty', formula: undefined } },
      'cured 2026-01',
    ],
    [
      'a duty: still to be met otherwise',
      [88, 95, 88],
      ['2026-02-10'],
      { trigger: { effect: 'duty', formula: undefined } },
      'due 2026-01; due 2026-03',
    ],
    [
      'several runs: each has a notice of its own',
      [88, 95, 95, 88, 95, 88],
      ['2026-02-10', '2026-05-04'],
      {},
      'cured 2026-01=0 cured; due 2026-04=200; due 2026-06=200~',
    ],
  ])('%s', (_, values, notices, rest, expected) => {
    expect(told(values, notices, rest)).toBe(expected);
  });

  it('asks for a new notice where a run counted in a window goes on after it was cured', () => {
    const window = { uses: [aTrigger('below floor for 2 of 4 months')] };
    const relapsed = [88, 88, 95, 95, 88];
    expect(told(relapsed, [], window)).toBe('due 2026-02=200~ 2026-05=200~');
    expect(told(relapsed, ['2026-03-03'], window)).toBe('due 2026-02=0 cured 2026-05=200~');
    expect(told([...relapsed, 95, 95], ['2026-03-03', '2026-06-05'], window)).toBe(
      'cured 2026-02=0 cured 2026-05=0 cured',
    );
    expect(told([...relapsed, 95, 88], ['2026-03-03', '2026-06-05'], window)).toBe(
      'due 2026-02=0 cured 2026-05=200 2026-07=200',
    );
    expect(told([88, 88, 95, 95, '88p'], ['2026-03-03'], window)).toBe('cured 2026-02=0 cured 2026-05=200*~');
  });

  it('judges the month that decides as the run is judged: where later figures no longer name the clause, nothing breaches it', () => {
    const uses = [aTrigger(), aTrigger('below floor', { from: day('2026-03-01'), trigger: undefined })];
    expect(told([88, 95, 88], ['2026-02-10'], { uses })).toBe('cured 2026-01=0 cured');
  });

  it('follows the clause as it bound the parties when the run first fired, whatever an amendment says since', () => {
    const without = aMalus({ 'formal-notice': true }, { version: '2.0' });
    const { translations: _, earlier: __, ...signed } = curable()[0] ?? aMalus();
    const clauses = [{ ...without, earlier: [anEarlierClause(signed)] }];
    const pact = aContract({
      id: 'pacte',
      starts: day('2024-03-15'),
      ends: day('2030-01-01'),
      clauses: [aPinnedClause('bonus-malus')],
    });
    const amendment = (starts: string) =>
      aContract({
        id: 'avenant',
        instrument: 'amendment',
        amends: 'pacte',
        signed: day(starts),
        starts: day(starts),
        ends: day('2030-01-01'),
        clauses: [aPinnedClause('bonus-malus', { clause: { id: 'bonus-malus', version: '2.0' } })],
      });
    const under = (starts: string) => told([88, 88], [], { clauses, contracts: [pact, amendment(starts)] });
    expect(under('2026-02-15')).toBe('due 2026-01=200~ 2026-02=200~');
    expect(under('2026-01-15')).toBe('due 2026-01=200 2026-02=200');
  });
});

describe('M18 the cure and a worked example', () => {
  it('is left out of it: an example has no journal, and is reckoned as after a notice without effect', () => {
    const example = { with: { floor: '90' }, values: { '2026-01': '88', '2026-02': '95' }, gives: 200 };
    const gives = (clause: Parameters<typeof reckonExample>[0] | undefined) => clause && reckonExample(clause, example);
    expect(gives(curable()[0])).toMatchObject({ kind: 'amount', total: 20000 });
    expect(gives(curable()[0])).toEqual(gives(aMalus()));
  });
});

describe('M18 the cure and the caps', () => {
  const capped = { trigger: { cap: { year: '300' } } };

  it('takes nothing of a cap for what was cured', () => {
    expect(told([88, 95, 95, 88, 95, 88], ['2026-02-10', '2026-05-04'], capped)).toBe(
      'cured 2026-01=0 cured; due 2026-04=200; due 2026-06=100~ year',
    );
  });

  it('caps what is pending on what is left by what is due, were it due earlier', () => {
    expect(told([88, 95, 88, 95, 88], ['2026-04-02'], capped)).toBe(
      'due 2026-01=100~ year; due 2026-03=200; due 2026-05=0~ year',
    );
  });

  it('takes nothing of the common cap of a contract for what was cured', () => {
    const contract = aContract({
      starts: day('2024-03-15'),
      ends: day('2030-01-01'),
      'penalty-cap': { contract: '300' },
      clauses: [aPinnedClause('bonus-malus')],
    });
    const values = [88, 95, 95, 88, 95, 88];
    expect(told(values, ['2026-02-10', '2026-05-04'], { contracts: [contract] })).toBe(
      'cured 2026-01=0 cured; due 2026-04=200; due 2026-06=100~ penalties',
    );
    expect(told(values, ['2026-05-04'], { contracts: [contract] })).toBe(
      'due 2026-01=100~ penalties; due 2026-04=200; due 2026-06=0~ penalties',
    );
  });

  it('gives one amount or none to each period, whatever the notices', () => {
    const values: Figure[] = [88, 88, 95, 88, '88p', null, 88, 95];
    for (const first of ['2026-02-10', '2026-03-31', '2026-04-30', '2026-08-01'])
      for (const found of obligations(values, [first], capped)) {
        const periods: Period[] = found.charges.map(({ entry }) => entry.period);
        expect(new Set(periods).size).toBe(periods.length);
        const amounts = found.charges.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
        expect((found.total ?? 0) + found.possible).toBe(amounts);
      }
  });
});
