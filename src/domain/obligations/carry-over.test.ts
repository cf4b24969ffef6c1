import { describe, expect, it } from 'vitest';
import type { ClauseRecord } from '../../model/clause.ts';
import { period } from '../../testing/builders.ts';
import { aMalus, aTrigger, figures, obligationsIn, tell, type Figure } from '../../testing/obligations.ts';
import { reckonExample } from './worked-example.ts';

/** A hundred a point under 90, carried over from month to month beyond the caps. */
const clause = (terms: Partial<NonNullable<ClauseRecord['trigger']>>) =>
  aMalus({ formula: 'max(floor - value, 0) * 100', 'carry-over': true, ...terms });

function owed(
  values: readonly Figure[],
  terms: Partial<NonNullable<ClauseRecord['trigger']>> = { cap: { month: '500' } },
  when = 'each period',
  first = '2026-01',
) {
  return obligationsIn({ rows: figures(first, values), clauses: [clause(terms)], uses: [aTrigger(when)] });
}

describe('M17 what a cap holds back and a clause carries over', () => {
  it('is due month after month until nothing is left, also in months without a breach', () => {
    // 1,200 in January: 500, 500, then 200, and nothing more.
    expect(tell(owed([78, 90, 91, 90]))).toBe('due 2026-01=500 period 2026-02=500 period 2026-03=200 2026-04=0');
  });

  it('comes before its own caps again with what the month itself costs', () => {
    expect(tell(owed([84, 88, 85, 90, 90]))).toBe('due 2026-01=500 period 2026-02=300 2026-03=500 2026-04=0 2026-05=0');
    expect(tell(owed([82, 88, 85, 90]))).toBe('due 2026-01=500 period 2026-02=500 2026-03=500 2026-04=0');
    expect(tell(owed([82, 87.99, 85, 90]))).toBe(
      'due 2026-01=500 period 2026-02=500 period 2026-03=500 period 2026-04=1',
    );
  });

  it('is told of each month: what it takes up and what it leaves', () => {
    const [obligation] = owed([78, 88, 90]);
    expect(
      obligation?.charges.map(({ raw, carriedIn, amount, carriedOver }) => [raw, carriedIn, amount, carriedOver]),
    ).toEqual([
      [120_000, 0, 50_000, 70_000],
      [20_000, 70_000, 50_000, 40_000],
      [0, 40_000, 40_000, 0],
    ]);
    expect(obligation?.total).toBe(140_000);
  });

  it('goes on to the next breach where the rule counts breaches alone, in another run too', () => {
    expect(tell(owed([84, 90, 89], undefined, 'below floor'))).toBe('due 2026-01=500 period; due 2026-03=200');
  });

  it('waits for the next year under a cap per year', () => {
    expect(tell(owed([84, 86, 90], { cap: { year: '700' } }, 'each period', '2025-11'))).toBe(
      'due 2025-11=600 2025-12=100 year 2026-01=300',
    );
  });

  it('never changes what is due on final figures for the sake of a provisional one', () => {
    expect(tell(owed([84, '80p', 90]))).toBe('due 2026-01=500 period 2026-02=500* period 2026-03=100');
  });

  it('keeps what was held back over a month whose figure is missing', () => {
    expect(tell(owed([84, null, 90]))).toBe('due 2026-01=500 period; due 2026-03=100');
  });

  it('is lost where the clause does not carry it over, or runs both ways', () => {
    expect(tell(owed([78, 90], { cap: { month: '500' }, 'carry-over': false }))).toBe(
      'due 2026-01=500 period 2026-02=0',
    );
    expect(tell(owed([78, 90], { cap: { month: '500' }, 'both-ways': true }))).toBe('due 2026-01=500 period 2026-02=0');
  });

  it('is reckoned in the examples of the clause as well', () => {
    const example = (values: Readonly<Record<string, string>>) =>
      reckonExample(clause({ cap: { month: '500' }, effect: 'payment' }), { with: { floor: '90' }, values, gives: 0 });
    expect(example({ '2026-01': '78', '2026-02': '90', '2026-03': '90', '2026-04': '90' })).toMatchObject({
      total: 120_000,
      lines: [{ amount: 50_000 }, { amount: 50_000 }, { period: period('2026-03'), amount: 20_000 }, { amount: 0 }],
    });
    expect(example({ '2026-01': '78', '2026-02': '90' })).toMatchObject({ total: 100_000 });
  });
});
