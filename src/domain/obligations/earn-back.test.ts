import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aContract, aKpi, anEntry, aPinnedClause, day, duration, period, triggerRule } from '../../testing/builders.ts';
import {
  aMalus,
  aTrigger,
  figures,
  obligationsIn,
  tell,
  type Figure,
  type ObligationCase,
} from '../../testing/obligations.ts';
import { isNoticeAwaited } from './obligation.ts';
import { reckonExample } from './worked-example.ts';

const after = (length: string) => ({ 'earn-back': duration(length) });

/** What is told of figures from January 2026 on under a malus given back after three months. */
function told(
  values: readonly Figure[],
  rest: Partial<ObligationCase> = {},
  trigger: Parameters<typeof aMalus>[0] = {},
) {
  return tell(
    obligationsIn({
      rows: figures('2026-01', values),
      clauses: [aMalus({ ...after('3 months'), ...trigger })],
      asOf: '2026-12-31',
      ...rest,
    }),
  );
}

describe('M17 M19 what a run cost is given back', () => {
  it('once the months that follow it, as many as the clause says, do not breach', () => {
    expect(told([88, 91, 92])).toBe('due 2026-01=200');
    expect(told([88, 91, 92, 93])).toBe('due 2026-01=0 back');
    expect(told([88, 87, 90, 90, 90])).toBe('due 2026-01=0 back 2026-02=0 back');
    expect(told([88, 90, 90, 89.99])).toBe('due 2026-01=200; due 2026-04=1');
  });

  it('run by run: a breach too early keeps the first due, and what follows it earns back its own', () => {
    expect(told([88, 91, 87, 91, 91, 91])).toBe('due 2026-01=200; due 2026-03=0 back');
    expect(told([88, 91, 91, 91, 87])).toBe('due 2026-01=0 back; due 2026-05=300');
  });

  it('not while one of the months is provisional, in either direction', () => {
    expect(told([88, 91, '92p', 93])).toBe('due 2026-01=200');
    expect(told([88, 91, 91, '87p', 93])).toContain('due 2026-01=200;');
    expect(told([88, 91, 91, '93c'])).toBe('due 2026-01=0 back');
  });

  it('passes over an excluded month, and is broken by a missing one unless the KPI ignores it', () => {
    const excluded = aTrigger('below floor', { exclusions: [{ period: period('2026-03'), reason: 'Crue' }] });
    expect(told([88, 91, 40, 91], { uses: [excluded] })).toBe('due 2026-01=200');
    expect(told([88, 91, 40, 91, 91], { uses: [excluded] })).toBe('due 2026-01=0 back');
    expect(told([88, 91, null, 91, 91])).toBe('due 2026-01=200');
    const missing = (rule: 'ignore' | 'breach') => ({ kpis: [aKpi({ unit: 'points', 'on-missing': rule })] });
    expect(told([88, 91, null, 91], missing('ignore'))).toBe('due 2026-01=200');
    expect(told([88, 91, null, 91, 91], missing('ignore'))).toBe('due 2026-01=0 back');
    expect(told([88, 91, null, 91, 91, 91], missing('breach'))).toContain('due 2026-01=200;');
  });

  it('is broken by a month that is late, and open while one is not due yet', () => {
    const outcome = (asOf: string) =>
      obligationsIn({
        rows: figures('2026-01', [88, 91]),
        clauses: [aMalus(after('3 months'))],
        kpis: [aKpi({ unit: 'points', due: duration('10 days') })],
        asOf,
      })[0]?.earnBack?.outcome;
    expect(outcome('2026-04-09')).toBe('open');
    expect(outcome('2026-04-10')).toBe('lost');
  });

  it('counts quarters of a quarterly KPI, and never gives back after a part of one', () => {
    const kpis = [aKpi({ unit: 'points', frequency: 'quarterly' })];
    const rows = figures('2025-Q1', [88, 91, 91]);
    expect(told([], { kpis, rows }, after('6 months'))).toBe('due 2025-Q1=0 back');
    expect(told([], { kpis, rows }, after('4 months'))).toBe('due 2025-Q1=200');
    expect(told([], { kpis, rows }, after('90 days'))).toBe('due 2025-Q1=200');
  });

  it('keeps what it took of the caps, and the cap that it reached', () => {
    const cap = { cap: { year: '300' } };
    expect(told([88, 91, 91, 91, 87], {}, cap)).toBe('due 2026-01=0 back; due 2026-05=100 year');
    const triggers = [
      { when: triggerRule('below floor'), clause: 'bonus-malus' },
      { when: triggerRule('cap reached'), clause: 'rupture' },
    ];
    const { term: _, ...contract } = aContract({ signed: day('2024-03-15'), starts: day('2024-03-15') });
    const clauses = [aPinnedClause('bonus-malus'), aPinnedClause('rupture')];
    const duty = aMalus({ effect: 'duty', formula: undefined }, { id: 'rupture' });
    expect(
      told([88, 91, 91, 91], {
        uses: [aTrigger('below floor', { trigger: undefined, triggers })],
        clauses: [aMalus({ ...after('3 months'), cap: { year: '200' } }), duty],
        record: { contracts: [{ ...contract, clauses }] },
      }),
    ).toBe('due 2026-01; due 2026-01=0 back');
  });

  it('leaves the decision to the committee, and nothing to give notice of', () => {
    const [obligation] = obligationsIn({
      rows: figures('2026-01', [88, 91, 91, 91]),
      clauses: [aMalus({ ...after('3 months'), 'formal-notice': true })],
    });
    expect(obligation).toMatchObject({ state: 'due', total: 0, possible: 0 });
    expect(obligation?.earnBack).toMatchObject({ outcome: 'earned', through: '2026-04' });
    expect(obligation && isNoticeAwaited(obligation)).toBe(false);
  });

  it('leaves cured what was cured, and gives back what waits for a notice without taking of a cap', () => {
    const terms = { 'formal-notice': true, cure: duration('30 days'), cap: { year: '300' } };
    const journal = [anEntry({ kind: 'notice', clause: 'bonus-malus', date: day('2026-02-03') })];
    const { term: _, ...contract } = aContract({ signed: day('2024-03-15'), starts: day('2024-03-15') });
    const contracts = [{ ...contract, clauses: [aPinnedClause('bonus-malus')] }];
    expect(told([88, 91, 91, 91], { record: { journal, contracts } }, terms)).toContain('2026-01=0 cured');
    expect(told([88, 91, 91, 91, 87], {}, terms)).toBe('due 2026-01=0 back; due 2026-05=300~');
  });

  it('is for a malus alone', () => {
    expect(told([97, 91, 91, 91], { uses: [aTrigger('above target')] }, { effect: 'bonus', formula: '100' })).toBe(
      'due 2026-01=100',
    );
  });

  it('gives back whole runs or nothing, whatever the figures', () => {
    const figure = fc.constantFrom<Figure>(88, 91, null, '88p', '91p');
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 14 }), (values) => {
        const rows = figures('2026-01', values);
        const with3 = obligationsIn({ rows, clauses: [aMalus(after('3 months'))] });
        const without = obligationsIn({ rows, clauses: [aMalus()] });
        expect(with3.map(({ id, state }) => [id, state])).toEqual(without.map(({ id, state }) => [id, state]));
        for (const [index, { charges, run }] of with3.entries()) {
          const last = Number(run.at(-1)?.period.slice(5)) + (run.at(-1)?.period.startsWith('2027') ? 12 : 0);
          const isGivenBack = [0, 1, 2].every((offset) => values[last + offset] === 91);
          expect(charges.map(({ amount }) => amount)).toEqual(
            without[index]?.charges.map(({ amount }) => (isGivenBack ? 0 : amount)),
          );
        }
      }),
    );
  });
});

describe('M17 a worked example of a clause that gives back', () => {
  const clause = aMalus(after('2 months'));
  const given = { with: { floor: '90' }, gives: 0 };

  it('counts the later values that do not breach', () => {
    const values = { '2026-01': '88', '2026-02': '91', '2026-03': '91' };
    expect(reckonExample(clause, { ...given, values })).toMatchObject({
      total: 0,
      lines: [{ raw: 20_000, amount: 0 }],
    });
    expect(reckonExample(clause, { ...given, values: { ...values, '2026-03': '89' } })).toMatchObject({
      total: 30_000,
    });
  });

  it('needs each of them listed, and none is where every period breaches', () => {
    const values = { '2026-01': '88', '2026-02': '91', '2026-04': '91' };
    expect(reckonExample(clause, { ...given, values })).toMatchObject({ total: 20_000 });
    const all = { with: { limit: '92' }, gives: 0, values };
    expect(reckonExample(clause, all)).toMatchObject({ total: 60_000 });
  });

  it('leaves to the next run what the caps left it', () => {
    const values = { '2026-01': '88', '2026-02': '91', '2026-03': '91', '2026-04': '87' };
    const capped = aMalus({ ...after('2 months'), cap: { year: '300' } });
    expect(reckonExample(capped, { ...given, values })).toMatchObject({ total: 10_000 });
  });
});
