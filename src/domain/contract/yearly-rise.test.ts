import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/builders.ts';
import { risenAmount } from './yearly-rise.ts';

const risen = (on: string, { amount = 1_200_000, rate = 0.02, from = '', since = '2025-04-01' } = {}) =>
  risenAmount(amount, { rate, ...(from !== '' && { from: day(from) }) }, day(since), day(on)) / 100;

describe('an amount that rises each year', () => {
  it('M13 rises a year after its first day, then each year, rise on rise', () => {
    expect(risen('2025-04-01')).toBe(12_000);
    expect(risen('2026-03-31')).toBe(12_000);
    expect(risen('2026-04-01')).toBe(12_240);
    expect(risen('2027-03-31')).toBe(12_240);
    expect(risen('2027-04-01')).toBe(12_484.8);
    expect(risen('2028-04-01')).toBe(12_734.5);
  });

  it('M13 rises on the day written, then on the same day each year', () => {
    const from = '2026-01-01';
    expect(risen('2025-12-31', { from })).toBe(12_000);
    expect(risen('2026-01-01', { from })).toBe(12_240);
    expect(risen('2027-01-01', { from })).toBe(12_484.8);
  });

  it('M13 rises on the last day of February where the first rise was on the 29th', () => {
    const from = '2024-02-29';
    expect(risen('2025-02-27', { from })).toBe(12_240);
    expect(risen('2025-02-28', { from })).toBe(12_484.8);
    expect(risen('2028-02-28', { from })).toBe(12_989.19);
    expect(risen('2028-02-29', { from })).toBe(13_248.97);
  });

  it('M13 is rounded once from the first amount: roundings of each year do not add up', () => {
    // 0.50 rises to 0.515, 0.53045 and 0.5463635: rounded each year it would be 0.52, 0.54 and 0.56.
    const cents = (year: number) => risen(`${year}-04-01`, { amount: 50, rate: 0.03 });
    expect([2026, 2027, 2028].map(cents)).toEqual([0.52, 0.53, 0.55]);
  });

  it('M13 never falls from one day to a later one', () => {
    const days = fc.integer({ min: 0, max: 4000 });
    const at = (count: number) => new Date(Date.UTC(2025, 0, 1 + count)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 10 ** 9 }), (first, second, amount) => {
        const [early, late] = first < second ? [first, second] : [second, first];
        expect(risen(at(late), { amount })).toBeGreaterThanOrEqual(risen(at(early), { amount }));
      }),
    );
  });
});
