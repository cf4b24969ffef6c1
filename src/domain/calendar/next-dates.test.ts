import { describe, expect, it } from 'vitest';
import { cadence, day } from '../../testing/builders.ts';
import { lastDate, nextDates } from './next-dates.ts';

const calendar = { weekends: 'skip', holidays: 'france' } as const;
const recurrence = (rhythm: string, from: string) => ({ cadence: cadence(rhythm), from: day(from) });
const at = (asOf: string, count = 1) => ({ asOf: day(asOf), calendar, count });

describe('M21 M23 M26 the next dates', () => {
  it.each([
    ['2026-10-11', '2026-10-12'],
    ['2026-10-12', '2026-10-12'],
    ['2026-10-13', '2026-12-14'],
  ])('of a meeting every two months, on %s, begin with %s', (asOf, next) => {
    expect(nextDates(recurrence('every 2 months', '2026-10-12'), at(asOf))).toEqual([next]);
  });

  it('are the next one alone where no number is asked', () => {
    const asked = { asOf: day('2026-11-23'), calendar };
    expect(nextDates(recurrence('weekly', '2026-11-09'), asked)).toEqual(['2026-11-23']);
  });

  it('begin with the first one where it is still to come', () => {
    expect(nextDates(recurrence('weekly', '2027-03-01'), at('2026-11-23', 2))).toEqual(['2027-03-01', '2027-03-08']);
  });

  it('are found however long the interval', () => {
    expect(nextDates(recurrence('every 60 weeks', '2026-01-05'), at('2026-01-06', 2))).toEqual([
      '2027-03-01',
      '2028-04-24',
    ]);
    expect(nextDates(recurrence('yearly', '2026-01-05'), at('2026-01-06', 3))).toHaveLength(3);
  });

  it('move on to a working day', () => {
    expect(nextDates(recurrence('monthly', '2026-10-01'), at('2026-10-31', 2))).toEqual(['2026-11-02', '2026-12-01']);
  });

  it('are none without a rhythm or a first day', () => {
    expect(nextDates({ cadence: cadence('weekly') }, at('2026-11-23'))).toEqual([]);
    expect(nextDates({ from: day('2026-11-23') }, at('2026-11-23'))).toEqual([]);
  });
});

describe('M26 the last date', () => {
  it.each([
    ['2026-11-24', '2026-11-23'],
    ['2026-11-23', '2026-11-16'],
    ['2026-11-10', '2026-11-09'],
    ['2026-11-09', undefined],
    ['2026-11-08', undefined],
  ])('before %s of a weekly moment that began on 9 November is %s', (asOf, last) => {
    expect(lastDate(recurrence('weekly', '2026-11-09'), at(asOf))).toBe(last);
  });
});
