import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  frequencies,
  frequencyOf,
  isPeriod,
  periodAt,
  periodEnd,
  periodHolding,
  periodIndex,
  periodSchema,
  periodStart,
  type Period,
} from './period.ts';

const period = (text: string) => periodSchema.parse(text);

describe('periods', () => {
  it.each([
    ['2026-10', 'monthly', '2026-10-01', '2026-10-31'],
    ['2024-02', 'monthly', '2024-02-01', '2024-02-29'],
    ['2026-Q3', 'quarterly', '2026-07-01', '2026-09-30'],
    ['2026-H1', 'half-yearly', '2026-01-01', '2026-06-30'],
    ['2026-H2', 'half-yearly', '2026-07-01', '2026-12-31'],
    ['2026', 'yearly', '2026-01-01', '2026-12-31'],
  ])('%s is %s, from %s to %s', (text, frequency, start, end) => {
    expect([frequencyOf(period(text)), periodStart(period(text)), periodEnd(period(text))]).toEqual([
      frequency,
      start,
      end,
    ]);
  });

  it.each(['2026-13', '2026-00', '2026-Q5', '2026-Q0', '2026-H3', '26-10', '2026-1', 'octobre 2026', '2026-10-01'])(
    '%s is not a period',
    (text) => {
      expect(isPeriod(text)).toBe(false);
      expect(periodSchema.safeParse(text).success).toBe(false);
    },
  );

  it('steps to the next period across years', () => {
    const next = (text: string) => periodAt(periodIndex(period(text)) + 1, frequencyOf(period(text)));
    expect(['2026-12', '2026-Q4', '2026-H2', '2026'].map(next)).toEqual(['2027-01', '2027-Q1', '2027-H1', '2027']);
  });

  it('finds itself back from its index and from any of its days', () => {
    fc.assert(
      fc.property(fc.constantFrom(...frequencies), fc.integer({ min: 2000, max: 20000 }), (frequency, seed) => {
        const found: Period = periodAt(seed + 2000 * 4, frequency);
        fc.pre(isPeriod(found));
        expect(periodIndex(found)).toBe(seed + 2000 * 4);
        expect(periodHolding(periodStart(found), frequency)).toBe(found);
        expect(periodHolding(periodEnd(found), frequency)).toBe(found);
      }),
    );
  });
});
