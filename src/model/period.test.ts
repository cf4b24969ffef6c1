import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../domain/calendar/dates.ts';
import { isoDateSchema } from './iso-date.ts';
import {
  firstMonthOf,
  frequencies,
  frequencyOf,
  isMadeOf,
  isPeriod,
  monthsIn,
  periodAt,
  periodEnd,
  periodHolding,
  periodIndex,
  periodSchema,
  periodStart,
  periodsPerYear,
  yearlyFrom,
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
    ['2026-04..2027-03', 'yearly from april', '2026-04-01', '2027-03-31'],
    ['2023-03..2024-02', 'yearly from march', '2023-03-01', '2024-02-29'],
    ['2026-02..2027-01', 'yearly from february', '2026-02-01', '2027-01-31'],
    ['2026-12..2027-11', 'yearly from december', '2026-12-01', '2027-11-30'],
  ])('%s is %s, from %s to %s', (text, frequency, start, end) => {
    expect([frequencyOf(period(text)), periodStart(period(text)), periodEnd(period(text))]).toEqual([
      frequency,
      start,
      end,
    ]);
  });

  it.each([
    ...['2026-13', '2026-00', '2026-Q5', '2026-Q0', '2026-H3', '26-10', '2026-1', 'octobre 2026', '2026-10-01'],
    ...['2026-01..2026-12', '2026-01..2027-00', '2026-04..2027-04', '2026-04..2027-02', '2026-04..2028-03'],
    ...['2026-13..2027-12', '2026-04...2027-03', '2026-04/2027-03', '2026-04..2026-03'],
  ])('%s is not a period', (text) => {
    expect(isPeriod(text)).toBe(false);
    expect(periodSchema.safeParse(text).success).toBe(false);
  });

  it('steps to the next period across years', () => {
    const next = (text: string) => periodAt(periodIndex(period(text)) + 1, frequencyOf(period(text)));
    expect(['2026-12', '2026-Q4', '2026-H2', '2026'].map(next)).toEqual(['2027-01', '2027-Q1', '2027-H1', '2027']);
    expect(next('2026-04..2027-03')).toBe('2027-04..2028-03');
  });

  it('puts a day into the contract year that it falls in, the last and the first day included', () => {
    const year = (text: string) => periodHolding(isoDateSchema.parse(text), 'yearly from april');
    expect(['2026-03-31', '2026-04-01', '2027-03-31', '2027-04-01'].map(year)).toEqual([
      '2025-04..2026-03',
      '2026-04..2027-03',
      '2026-04..2027-03',
      '2027-04..2028-03',
    ]);
  });

  it('touches the next one without gap or overlap, whatever the frequency, and holds each of its days', () => {
    fc.assert(
      fc.property(fc.constantFrom(...frequencies), fc.nat(4000), fc.nat(366), (frequency, rank, offset) => {
        const found = periodAt(
          1950 * periodsPerYear(frequency) + (rank % (200 * periodsPerYear(frequency))),
          frequency,
        );
        const next = periodAt(periodIndex(found) + 1, frequency);
        expect(addDays(periodEnd(found), 1)).toBe(periodStart(next));
        const day = addDays(periodStart(found), offset);
        expect(periodHolding(day, frequency) === found).toBe(day <= periodEnd(found));
        expect(isPeriod(found) && frequencyOf(found)).toBe(frequency);
        expect(found.slice(0, 4)).toBe(periodStart(found).slice(0, 4));
      }),
    );
  });

  it('is as long as the months of its frequency, and a year begins in the month it is named by', () => {
    for (const frequency of frequencies) {
      const found = periodAt(2026 * periodsPerYear(frequency), frequency);
      const months =
        periodIndex(periodHolding(periodEnd(found), 'monthly')) -
        periodIndex(periodHolding(periodStart(found), 'monthly'));
      expect(months + 1).toBe(monthsIn[frequency]);
      expect(Number(periodStart(found).slice(5, 7))).toBe(firstMonthOf[frequency]);
      expect(monthsIn[frequency] === 12 ? yearlyFrom(firstMonthOf[frequency]) : frequency).toBe(frequency);
    }
  });

  it.each([
    ['yearly from april', 'monthly', true],
    ['yearly from april', 'quarterly', true],
    ['yearly from april', 'half-yearly', false],
    ['yearly from july', 'half-yearly', true],
    ['yearly from february', 'quarterly', false],
    ['yearly from february', 'monthly', true],
    ['yearly from april', 'yearly', false],
    ['yearly', 'half-yearly', true],
    ['quarterly', 'monthly', true],
    ['monthly', 'quarterly', false],
  ] as const)('%s is made of %s periods: %s', (whole, part, made) => {
    expect(isMadeOf(whole, part)).toBe(made);
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
