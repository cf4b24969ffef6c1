import { describe, expect, it } from 'vitest';
import type { KpiTrigger } from '../../model/kpi-use.ts';
import type { JournalEntry } from '../../model/playbook.ts';
import {
  aClause,
  aCommittee,
  aContract,
  aKpi,
  aKpiUse,
  anEntry,
  anObjective,
  aPinnedClause,
  day,
  duration,
  measurements,
  triggerRule,
} from '../../testing/builders.ts';
import { aMalus } from '../../testing/obligations.ts';
import { aQuietPartnership, asOf, attentionByRule, attentionFor } from '../../testing/attention-lists.ts';

describe('M01 objectives past due', () => {
  const measured = { kpis: [aKpiUse()], measurements: measurements('availability', '2026-10', [0.1]) };
  const objective = (due: string, target = 0.18) =>
    anObjective({ due: day(due), measure: { kpi: 'availability', target }, owner: 'claire-aubrac' });
  const kpis = [aKpi()];

  it('are listed from the day after, unless the figures show them attained', () => {
    expect(
      attentionByRule('objective-past-due', aQuietPartnership({ ...measured, objectives: [objective('2026-11-23')] }), {
        kpis,
      }),
    ).toEqual([]);
    expect(
      attentionByRule('objective-past-due', aQuietPartnership({ ...measured, objectives: [objective('2026-11-22')] }), {
        kpis,
      }),
    ).toMatchObject([
      { due: '2026-11-22', values: { objective: 'gaz', state: 'missed', days: 1 }, path: ['objectives', 0, 'due'] },
    ]);
    expect(
      attentionByRule(
        'objective-past-due',
        aQuietPartnership({ ...measured, objectives: [objective('2026-11-22', 0.1)] }),
        { kpis },
      ),
    ).toEqual([]);
  });

  it('are not listed on their due day, even without data', () => {
    expect(
      attentionByRule('objective-past-due', aQuietPartnership({ objectives: [anObjective({ due: asOf })] })),
    ).toEqual([]);
  });

  it('are listed without data when no figure tells', () => {
    expect(
      attentionByRule(
        'objective-past-due',
        aQuietPartnership({ objectives: [anObjective({ due: day('2026-11-01') })] }),
      ),
    ).toMatchObject([{ values: { state: 'no-data', days: 22 } }]);
  });
});

describe('M41 late figures', () => {
  it('name who owes them, from the day they were due', () => {
    const kpis = [aKpi({ due: duration('23 days'), 'source-owner': 'ruben-hasse' })];
    const partnership = aQuietPartnership({
      kpis: [aKpiUse({ kpi: 'other' }), aKpiUse()],
      measurements: measurements('availability', '2026-09', [1]),
    });
    expect(attentionByRule('kpi-value-late', partnership, { kpis }, day('2026-11-22'))).toEqual([]);
    expect(attentionByRule('kpi-value-late', partnership, { kpis })).toMatchObject([
      {
        due: '2026-11-23',
        urgency: 'late',
        owner: 'ruben-hasse',
        values: { kpi: 'availability', period: '2026-10', periods: ['2026-10'], days: 0 },
        path: ['kpis', 1],
      },
    ]);
  });

  it('tell a gap between two values and what follows them on one line', () => {
    const kpis = [aKpi({ due: duration('10 days') })];
    const partnership = aQuietPartnership({
      kpis: [aKpiUse()],
      measurements: measurements('availability', '2026-07', [1, null, 1]),
    });
    expect(attentionByRule('kpi-value-late', partnership, { kpis })).toMatchObject([
      { values: { period: '2026-08', periods: ['2026-08', '2026-10'] } },
    ]);
  });
});

describe('M32 and M17 figures beyond a limit', () => {
  const kpis = [aKpi()];
  const use = aKpiUse({ target: 98.5, amber: 98, floor: 97.5 });
  const trigger = {
    when: triggerRule('below floor for 2 months'),
    clause: 'revision-partage',
    article: '14.2',
    body: 'steering',
    within: duration('30 days'),
  };
  const measured = (values: readonly number[], fields = {}) => ({
    measurements: measurements('availability', '2026-09', values, fields),
  });

  it('are listed with the gravest limit passed, an amber value not', () => {
    expect(
      attentionByRule('kpi-below-threshold', aQuietPartnership({ kpis: [use], ...measured([97, 98]) }), { kpis }),
    ).toEqual([]);
    expect(
      attentionByRule('kpi-below-threshold', aQuietPartnership({ kpis: [use], ...measured([99, 97.4]) }), { kpis }),
    ).toMatchObject([
      {
        due: '2026-11-30',
        urgency: 'month',
        values: {
          period: '2026-10',
          value: 97.4,
          limit: 'floor',
          limitValue: 97.5,
          side: 'below',
          figures: 'final',
          unit: '%',
        },
        path: ['kpis', 0],
      },
    ]);
  });

  it('M44 are said no more of a relation that is over, but until the last day of its last contract', () => {
    const leaving = (ends: string) =>
      aQuietPartnership({
        stage: 'exit',
        contracts: [aContract({ ends: day(ends) })],
        kpis: [use],
        ...measured([99, 97.4]),
      });
    expect(attentionByRule('kpi-below-threshold', leaving('2026-11-23'), { kpis })).toHaveLength(1);
    expect(attentionByRule('kpi-below-threshold', leaving('2026-11-22'), { kpis })).toEqual([]);
  });

  it.each([
    [0, [97], 1],
    [1, [97], 0],
    [1, [97, 97], 1],
    [2, [97, 97], 0],
    [1, [97, 99, 97], 0],
  ])('M32 are admitted %d periods in a row: %j gives %d', (tolerance, values, lines) => {
    const tolerant = { kpis: [aKpi({ tolerance })] };
    expect(
      attentionByRule('kpi-below-threshold', aQuietPartnership({ kpis: [use], ...measured(values) }), tolerant),
    ).toHaveLength(lines);
  });

  it('give way to the clause that they trigger, with its evidence and the time to decide', () => {
    const partnership = aQuietPartnership({
      kpis: [{ ...use, trigger }],
      governance: { committees: [aCommittee()] },
      ...measured([97.2, 96.8]),
    });
    expect(attentionFor(partnership, { kpis, clauses: [aClause()] })).toMatchObject([
      {
        rule: 'clause-triggered',
        due: '2026-11-30',
        urgency: 'month',
        owner: 'claire-aubrac',
        path: ['kpis', 0, 'trigger'],
        values: {
          kpi: 'availability',
          clause: 'revision-partage',
          clauseTitle: 'Révision du partage des revenus',
          article: '14.2',
          body: 'Comité de pilotage',
          state: 'fired',
          test: 'below',
          limit: 'floor',
          needed: 2,
          count: 2,
          first: '2026-09',
          last: '2026-10',
          value: 96.8,
          limitValue: 97.5,
          deadline: '2026-11-30',
        },
      },
    ]);
  });

  it('say that the formal notice is still to be sent, by those who are owed, in the one line of the obligation', () => {
    const needing = aMalus({ 'formal-notice': true }, { id: 'revision-partage' });
    const owed = { ...trigger, 'owed-by': 'norecia' };
    const noticed = (
      journal: JournalEntry[],
      status: 'final' | 'provisional' = 'final',
      clause = needing,
      by: KpiTrigger = owed,
    ) =>
      attentionFor(
        aQuietPartnership({
          kpis: [{ ...use, trigger: by }],
          contracts: [aContract({ ends: day('2030-01-01'), clauses: [aPinnedClause()] })],
          journal,
          ...measured([97.2, 96.8], { status }),
        }),
        { kpis, clauses: [clause] },
      ).flatMap((item) => (item.rule === 'clause-triggered' ? [[item.values.notice, item.values.noticeBy]] : []));
    const sent = anEntry({ kind: 'notice', clause: 'revision-partage', date: day('2026-11-03') });
    expect(noticed([])).toEqual([['to-send', ['Valbrune']]]);
    expect(noticed([], 'final', needing, trigger)).toEqual([['to-send', []]]);
    expect(noticed([sent])).toEqual([['', ['Valbrune']]]);
    expect(noticed([], 'provisional')).toEqual([['', ['Valbrune']]]);
    expect(noticed([], 'final', aMalus({}, { id: 'revision-partage' }))).toEqual([['', ['Valbrune']]]);
  });

  it('say until when a notice may be cured, then which period decides, and leave what was cured', () => {
    const clause = aMalus({ 'formal-notice': true, cure: duration('30 days') }, { id: 'revision-partage' });
    const curing = (values: number[], sent: string) =>
      attentionFor(
        aQuietPartnership({
          kpis: [{ ...use, trigger }],
          contracts: [aContract({ ends: day('2030-01-01'), clauses: [aPinnedClause()] })],
          measurements: measurements('availability', '2026-08', values),
          journal: [anEntry({ kind: 'notice', clause: 'revision-partage', date: day(sent) })],
        }),
        { kpis, clauses: [clause] },
      ).flatMap((item) => (item.rule === 'clause-triggered' ? [[item.values.cureUntil, item.values.cureIn]] : []));
    expect(curing([97.2, 96.8], '2026-10-24')).toEqual([['2026-11-23', '2026-11']]);
    expect(curing([97.2, 96.8], '2026-10-23')).toEqual([['', '2026-11']]);
    expect(curing([97.2, 96.8, 99], '2026-09-30')).toEqual([]);
    expect(curing([97.2, 96.8, 97], '2026-09-30')).toEqual([['', '']]);
  });

  it('tell a party put on notice until when it may cure, and only while it may', () => {
    const clause = aMalus({ 'formal-notice': true, cure: duration('30 days') }, { id: 'revision-partage' });
    const curing = (sent: string) =>
      attentionFor(
        aQuietPartnership({
          kpis: [{ ...use, trigger }],
          contracts: [aContract({ ends: day('2030-01-01'), clauses: [aPinnedClause()] })],
          measurements: measurements('availability', '2026-08', [97.2, 96.8]),
          journal: [anEntry({ kind: 'notice', clause: 'revision-partage', to: 'norecia', date: day(sent) })],
        }),
        { kpis, clauses: [clause] },
      ).flatMap((item) =>
        item.rule === 'cure-running'
          ? [[item.due, item.owner, item.values.party, item.values.decidedIn, item.values.days]]
          : [],
      );
    expect(curing('2026-10-23')).toEqual([]);
    expect(curing('2026-10-24')).toEqual([['2026-11-23', 'paul-sarrazin', 'Norécia', '2026-11', 0]]);
    expect(curing('2026-11-20')).toEqual([['2026-12-20', 'paul-sarrazin', 'Norécia', '2026-12', 27]]);
  });

  it('say among how many periods a clause counts, and how many breached when it last fired', () => {
    const window = { ...trigger, when: triggerRule('below floor for 2 of 4 months') };
    const partnership = aQuietPartnership({
      kpis: [{ ...use, trigger: window }],
      measurements: measurements('availability', '2026-04', [97, 97, 97, 99, 99, 97, 99]),
    });
    expect(attentionFor(partnership, { kpis })).toMatchObject([
      { rule: 'clause-triggered', values: { needed: 2, window: 4, count: 2, first: '2026-04', last: '2026-09' } },
    ]);
    expect(
      attentionFor(aQuietPartnership({ kpis: [{ ...use, trigger }], ...measured([97.2, 96.8]) }), { kpis }),
    ).toMatchObject([{ values: { window: '', count: 2 } }]);
  });

  it('stand at the trigger that fired, alone or one of several', () => {
    const at = (triggers: Partial<typeof use & { trigger: typeof trigger; triggers: (typeof trigger)[] }>) =>
      attentionFor(aQuietPartnership({ kpis: [{ ...use, ...triggers }], ...measured([97.2, 96.8]) }), { kpis }).map(
        ({ path }) => path,
      );
    expect(at({ trigger })).toEqual([['kpis', 0, 'trigger']]);
    const never = { ...trigger, when: triggerRule('critical'), clause: 'autre' };
    expect(at({ triggers: [never, trigger] })).toEqual([['kpis', 0, 'triggers', 1]]);
  });

  it('say that a clause would be triggered while a figure is provisional', () => {
    const partnership = aQuietPartnership({
      kpis: [{ ...use, trigger }],
      ...measured([97.2, 96.8], { status: 'provisional' }),
    });
    expect(attentionFor(partnership, { kpis })).toMatchObject([
      { rule: 'clause-triggered', values: { state: 'would-fire', clauseTitle: 'revision-partage' } },
    ]);
  });

  it('cite the value that fired and the periods that count, not a provisional one after them', () => {
    const provisional = measurements('availability', '2026-10', [95], { status: 'provisional' });
    const partnership = aQuietPartnership({
      kpis: [{ ...use, trigger }],
      measurements: [...measurements('availability', '2026-08', [97.2, 96.8]), ...provisional],
    });
    expect(attentionFor(partnership, { kpis })).toMatchObject([
      { rule: 'clause-triggered', values: { state: 'fired', value: 96.8, count: 2, last: '2026-09' } },
    ]);
  });

  it('cite no period after the end of the contract', () => {
    const partnership = aQuietPartnership({
      kpis: [{ ...use, trigger }],
      contracts: [aContract({ ends: day('2026-09-30'), clauses: [aPinnedClause()] })],
      measurements: measurements('availability', '2026-08', [97.2, 96.8, 95]),
    });
    expect(
      attentionFor(partnership, { kpis, clauses: [aClause()] }).filter(({ rule }) => rule === 'clause-triggered'),
    ).toMatchObject([{ values: { value: 96.8, count: 2, last: '2026-09' } }]);
  });

  it('cite under a rule on each period the last one in which something is owed', () => {
    const partnership = aQuietPartnership({
      kpis: [{ ...use, trigger: { ...trigger, when: triggerRule('each period') } }],
      contracts: [aContract({ clauses: [aPinnedClause()] })],
      measurements: measurements('availability', '2026-07', [99, 96, 97.5, 98]),
    });
    const royalty = aClause({ trigger: { effect: 'payment', formula: 'max(98 - value, 0) * 1000' } });
    expect(
      attentionFor(partnership, { kpis, clauses: [royalty] }).filter(({ rule }) => rule === 'clause-triggered'),
    ).toMatchObject([{ values: { value: 97.5, count: 1, last: '2026-09' } }]);
  });

  it('cite a period whose amount is known before one whose amount is not, and say where none is', () => {
    const cited = (values: readonly number[]) =>
      attentionFor(
        aQuietPartnership({
          kpis: [{ ...use, trigger: { ...trigger, when: triggerRule('each period') } }],
          contracts: [aContract({ clauses: [aPinnedClause()] })],
          measurements: measurements('availability', '2026-07', values),
        }),
        { kpis, clauses: [aClause({ trigger: { effect: 'payment', formula: '1000 / (value - 98)' } })] },
      ).flatMap((item) => (item.rule === 'clause-triggered' ? [[item.values.last, item.values.owed]] : []));
    expect(cited([99, 98])).toEqual([['2026-07', '']]);
    expect(cited([98, 97])).toEqual([['2026-07', 'unknown']]);
  });

  it('say who owes, once for each party under a clause that runs both ways', () => {
    const partnership = aQuietPartnership({
      kpis: [{ ...use, trigger: { ...trigger, when: triggerRule('each period'), 'owed-by': 'norecia' } }],
      contracts: [aContract({ clauses: [aPinnedClause()] })],
      measurements: measurements('availability', '2026-09', [99, 97.5]),
    });
    const both = aClause({ trigger: { effect: 'bonus', formula: '(98 - value) * 1000', 'both-ways': true } });
    expect(
      attentionFor(partnership, { kpis, clauses: [both] }).flatMap((item) =>
        item.rule === 'clause-triggered' ? [[item.values.last, item.values.owedBy]] : [],
      ),
    ).toEqual([
      ['2026-09', 'Valbrune'],
      ['2026-10', 'Norécia'],
    ]);
  });

  it('leave the clause once a decision on it is in the journal, the figure still off target', () => {
    const decided = (date: string) =>
      aQuietPartnership({
        kpis: [{ ...use, trigger }],
        ...measured([97.2, 96.8]),
        journal: [anEntry({ date: day(date), clause: 'revision-partage' })],
      });
    expect(attentionFor(decided('2026-10-30'), { kpis })[0]?.rule).toBe('clause-triggered');
    expect(attentionFor(decided('2026-10-31'), { kpis })[0]?.rule).toBe('kpi-below-threshold');
    expect(attentionFor(decided('2026-11-24'), { kpis })[0]?.rule).toBe('clause-triggered');
  });

  it('are announced without a figure where the breach is missing data', () => {
    const late = { ...use, trigger: { when: triggerRule('late'), clause: 'revision-partage' } };
    const items = attentionFor(aQuietPartnership({ kpis: [late], ...measured([99]) }), {
      kpis: [aKpi({ due: duration('10 days') })],
    });
    expect(items).toMatchObject([
      {
        rule: 'clause-triggered',
        due: '2026-10-31',
        values: { test: 'late', value: '', limitValue: '', deadline: '', first: '2026-10', limit: '' },
      },
      { rule: 'kpi-value-late' },
    ]);
  });
});
