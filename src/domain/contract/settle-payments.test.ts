import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/builders.ts';
import { settlePayments } from './settle-payments.ts';

type Paid = string | readonly [on: string, amount: number];

/** `2026-03-31:400 2026-04-30:600 = 0`: what was paid and when, and what remains. */
const settled = (amounts: readonly (number | null)[], paid: readonly Paid[], asOf = '2026-12-31') =>
  settlePayments(
    amounts,
    { paid: paid.map((each) => (typeof each === 'string' ? day(each) : { on: day(each[0]), amount: each[1] })) },
    day(asOf),
  ).map(({ settlements, remaining }) =>
    [...settlements.map(({ on, amount }) => `${on}:${amount}`), `= ${remaining}`].join(' '),
  );

describe('what was paid of payments', () => {
  it('M13 leaves the rest of one that was paid in part, to the cent', () => {
    expect(settled([1000], [['2026-03-31', 999]])).toEqual(['2026-03-31:999 = 1']);
    expect(settled([1000], [['2026-03-31', 1000]])).toEqual(['2026-03-31:1000 = 0']);
    expect(settled([1000], [['2026-03-31', 1001]])).toEqual(['2026-03-31:1000 = 0']);
    expect(
      settled(
        [1000],
        [
          ['2026-03-31', 400],
          ['2026-04-30', 600],
        ],
      ),
    ).toEqual(['2026-03-31:400 2026-04-30:600 = 0']);
  });

  it('M13 is settled by a day alone, for what remains of the oldest', () => {
    expect(settled([1000, 1000], [['2026-03-31', 400], '2026-04-30'])).toEqual([
      '2026-03-31:400 2026-04-30:600 = 0',
      '= 1000',
    ]);
  });

  it('M13 goes to the next one beyond what remains of the oldest', () => {
    expect(settled([1000, 500, 200], [['2026-03-31', 1600]])).toEqual([
      '2026-03-31:1000 = 0',
      '2026-03-31:500 = 0',
      '2026-03-31:100 = 100',
    ]);
  });

  it('M13 counts in the order of the days, and not before they have come', () => {
    const paid: readonly Paid[] = [
      ['2026-06-02', 300],
      ['2026-03-31', 800],
    ];
    expect(settled([1000], paid)).toEqual(['2026-03-31:800 2026-06-02:200 = 0']);
    expect(settled([1000], paid, '2026-06-01')).toEqual(['2026-03-31:800 = 200']);
    expect(settled([1000], paid, '2026-06-02')).toEqual(['2026-03-31:800 2026-06-02:200 = 0']);
  });

  it('M13 settles a payment whose amount is not known by a day alone, by no sum', () => {
    expect(settled([null, 500], [['2026-03-31', 400]])).toEqual(['2026-03-31:400 = null', '= 500']);
    expect(settled([null, 500], ['2026-03-31'])).toEqual(['2026-03-31:null = 0', '= 500']);
  });

  it('M13 never pays more than was due, nor loses a cent of what was paid', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(amounts, fc.array(fc.integer({ min: 1, max: 9000 }), { maxLength: 6 }), (due, sums) => {
        const found = settlePayments(
          due,
          { paid: sums.map((amount) => ({ on: day('2026-03-31'), amount })) },
          day('2026-03-31'),
        );
        const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
        const remaining = total(found.map((each) => each.remaining ?? 0));
        expect(remaining).toBe(Math.max(total(due) - total(sums), 0));
        for (const [index, each] of found.entries())
          expect(total(each.settlements.map(({ amount }) => amount ?? 0)) + (each.remaining ?? 0)).toBe(due[index]);
      }),
    );
  });
});
