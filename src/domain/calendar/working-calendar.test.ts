import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Duration } from '../../model/duration.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { aSettings, day, duration } from '../../testing/builders.ts';
import { addDays, fromDayNumber, toDayNumber, weekday } from './dates.ts';
import {
  calendarOf,
  deadlineAfter,
  frenchHolidays,
  shift,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  type WorkingCalendar,
} from './working-calendar.ts';

const france: WorkingCalendar = { weekends: 'skip', holidays: 'france' };
const weekdaysOnly: WorkingCalendar = { weekends: 'skip', holidays: 'none' };
const everyDay: WorkingCalendar = { weekends: 'keep', holidays: 'none' };

const isWorkingDay = (date: IsoDate, calendar: WorkingCalendar) => workingDayOnOrAfter(date, calendar) === date;
const workingDays = (count: number): Duration => ({ unit: 'working-day', count });

describe('French public holidays', () => {
  it('lists the eleven of a year in order, the three that follow Easter among them', () => {
    expect(frenchHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it.each([
    [1943, '1943-04-26'],
    [1954, '1954-04-19'],
    [2000, '2000-04-24'],
    [2008, '2008-03-24'],
    [2011, '2011-04-25'],
    [2024, '2024-04-01'],
    [2025, '2025-04-21'],
    [2027, '2027-03-29'],
    [2038, '2038-04-26'],
    [2285, '2285-03-23'],
  ])('finds Easter Monday %i, early and late years included', (year, monday) => {
    expect(frenchHolidays(year)).toContain(monday);
  });

  it('puts Easter Monday and Whit Monday on Mondays and Ascension on a Thursday, every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2500 }), (year) => {
        const moving = frenchHolidays(year).filter(
          (date) => !/-(01-01|05-01|05-08|07-14|08-15|11-01|11-11|12-25)$/.test(date),
        );
        const named = new Set(moving.map((date) => weekday(date)));
        expect([...named].every((name) => name === 1 || name === 4)).toBe(true);
      }),
    );
  });

  it('works on no listed holiday and on every other weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: toDayNumber(day('1950-01-01')), max: toDayNumber(day('2150-12-31')) }), (count) => {
        const date = fromDayNumber(count);
        const isListed = frenchHolidays(Number(date.slice(0, 4))).includes(date);
        expect(isWorkingDay(date, france)).toBe(weekday(date) <= 5 && !isListed);
      }),
    );
  });
});

describe('working days', () => {
  it('skips weekends, and holidays only where the calendar observes them', () => {
    expect(isWorkingDay(day('2026-11-21'), weekdaysOnly)).toBe(false);
    expect(isWorkingDay(day('2026-11-21'), everyDay)).toBe(true);
    expect(isWorkingDay(day('2026-11-11'), weekdaysOnly)).toBe(true);
    expect(isWorkingDay(day('2026-11-11'), france)).toBe(false);
  });

  it('moves a deadline back and a meeting on', () => {
    expect(workingDayOnOrBefore(day('2026-04-06'), france)).toBe('2026-04-03');
    expect(workingDayOnOrAfter(day('2026-04-04'), france)).toBe('2026-04-07');
    expect(workingDayOnOrBefore(day('2026-04-07'), france)).toBe('2026-04-07');
    expect(workingDayOnOrAfter(day('2026-04-07'), france)).toBe('2026-04-07');
  });

  it('counts working days back and forth over a holiday, the first day not counted', () => {
    expect(shift(day('2026-11-12'), workingDays(1), 'before', france)).toBe('2026-11-10');
    expect(shift(day('2026-11-12'), workingDays(1), 'before', weekdaysOnly)).toBe('2026-11-11');
    expect(shift(day('2026-11-10'), workingDays(2), 'after', france)).toBe('2026-11-13');
    expect(shift(day('2026-11-14'), workingDays(0), 'after', france)).toBe('2026-11-14');
  });

  it('ends a time allowed on the working day before, as long as that is not before the day it is counted from', () => {
    const ends = (since: string, allowed: string) => deadlineAfter(day(since), duration(allowed), france);
    // Friday 30 April 2027, then Saturday 1 May; Saturday 31 October 2026, then a Sunday.
    expect(ends('2027-04-30', '1 day')).toBe('2027-04-30');
    expect(ends('2026-10-31', '1 day')).toBe('2026-11-01');
    expect(ends('2026-10-31', '8 days')).toBe('2026-11-06');
    expect(ends('2026-10-31', '0 days')).toBe('2026-10-31');
  });

  it('never ends a time allowed before it begins, nor later than counted', () => {
    const units = fc.constantFrom('day', 'working-day', 'week', 'month');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20000 }), fc.nat({ max: 20 }), units, (offset, count, unit) => {
        const since = addDays(day('1990-01-01'), offset);
        const end = deadlineAfter(since, { count, unit }, france);
        expect(end >= since).toBe(true);
        expect(end <= shift(since, { count, unit }, 'after', france)).toBe(true);
      }),
    );
  });

  it('comes back when it counts forth and back from a working day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20000 }), fc.integer({ min: 0, max: 80 }), (offset, count) => {
        const start = workingDayOnOrAfter(addDays(day('1990-01-01'), offset), france);
        const there = shift(start, workingDays(count), 'after', france);
        expect(shift(there, workingDays(count), 'before', france)).toBe(start);
      }),
    );
  });

  it('finds a working day at the very first and last days of the calendar', () => {
    expect(workingDayOnOrBefore(day('1900-01-01'), france)).toBe('1900-01-01');
    expect(workingDayOnOrAfter(day('9999-12-31'), france)).toBe('9999-12-31');
  });

  it('shifts by working days in the calendar and by other units on the plain one', () => {
    expect(shift(day('2026-05-15'), duration('2 working days'), 'before', france)).toBe('2026-05-12');
    expect(shift(day('2026-05-15'), duration('1 month'), 'after', france)).toBe('2026-06-15');
    expect(shift(day('2026-05-31'), duration('3 months'), 'before', france)).toBe('2026-02-28');
  });
});

describe('the calendar of a playbook', () => {
  it('skips weekends and observes no holiday unless the settings say so', () => {
    expect(calendarOf(aSettings({ calendar: undefined }))).toEqual({ weekends: 'skip', holidays: 'none' });
    expect(calendarOf(aSettings({ calendar: { weekends: 'keep', holidays: 'france' } }))).toEqual({
      weekends: 'keep',
      holidays: 'france',
    });
  });
});
