import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountToReach, apportion, partsOf, payOwed, portionOf } from './apportion.ts';

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe('M28 apportion', () => {
  it('gives the units left to the largest remainders', () => {
    // 100 by 1, 1, 1: 33.33 each; by 3, 2, 1: 50, 33.33, 16.67.
    expect(apportion(100, [3n, 2n, 1n])).toEqual([50, 33, 17]);
    expect(apportion(10, [1n, 5n, 1n])).toEqual([2, 7, 1]);
  });

  it('gives ties to the one listed first', () => {
    expect(apportion(1, [1n, 1n])).toEqual([1, 0]);
    expect(apportion(100, [1n, 1n, 1n])).toEqual([34, 33, 33]);
    expect(apportion(101, [1n, 1n, 1n])).toEqual([34, 34, 33]);
  });

  it('gives nothing to a weight of zero, and nothing at all where every weight is', () => {
    expect(apportion(101, [0n, 1n, 1n])).toEqual([0, 51, 50]);
    expect(apportion(5, [0n, 0n])).toEqual([0, 0]);
    expect(apportion(0, [1n, 2n])).toEqual([0, 0]);
  });

  it('adds up to the amount, and is never a unit away from the exact share', () => {
    const weight = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 14 }),
        fc.array(weight, { minLength: 1, maxLength: 6 }),
        (amount, weights) => {
          const total = weights.reduce((all, each) => all + each, 0n);
          fc.pre(total > 0n);
          const given = apportion(amount, weights);
          expect(sum(given)).toBe(amount);
          for (const [index, share] of given.entries()) {
            const gap = BigInt(share) * total - BigInt(amount) * (weights[index] ?? 0n);
            expect(gap < total && gap > -total).toBe(true);
          }
        },
      ),
    );
  });
});

describe('M28 payOwed', () => {
  it('pays in full on and over what is owed, pro rata under it', () => {
    expect(payOwed(301, [200, 100])).toEqual([200, 100]);
    expect(payOwed(300, [200, 100])).toEqual([200, 100]);
    expect(payOwed(299, [200, 100])).toEqual([199, 100]);
    expect(payOwed(0, [200, 100])).toEqual([0, 0]);
    expect(payOwed(50, [0, 0])).toEqual([0, 0]);
  });

  it('never pays more than is owed', () => {
    const owed = fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }), owed, (amount, due) => {
        const paid = payOwed(amount, due);
        expect(sum(paid)).toBe(Math.min(amount, sum(due)));
        for (const [index, each] of paid.entries()) expect(each).toBeLessThanOrEqual(due[index] ?? 0);
      }),
    );
  });
});

describe('M28 rates of whole amounts', () => {
  it('rounds half away from zero to the cent', () => {
    expect(portionOf(250, 0.05)).toBe(13);
    expect(portionOf(249, 0.05)).toBe(12);
    expect(portionOf(251, 0.05)).toBe(13);
    expect(portionOf(0, 0.06)).toBe(0);
  });

  it('is exact where binary doubles are not', () => {
    expect(portionOf(1_000_000_000_050, 0.07)).toBe(70_000_000_004);
    expect(partsOf(0.07)).toBe(70_000_000n);
  });

  it('finds the least amount that reaches a share of what is then the total', () => {
    // 200 of 1 000, aiming at 40 %: (400 − 200) / 0.6 = 333.33, so 334.
    expect(amountToReach(0.4, 200, 1000)).toBe(334);
    expect(amountToReach(0.4, 400, 1000)).toBe(0);
    expect(amountToReach(0.4, 399, 1000)).toBe(2);
    expect(amountToReach(0.4, 401, 1000)).toBe(0);
    expect(amountToReach(1, 999, 1000)).toBe(Infinity);
    expect(amountToReach(1, 1000, 1000)).toBe(0);
    expect(amountToReach(0, 0, 1000)).toBe(0);
  });
});
