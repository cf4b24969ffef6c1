import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadence, day } from '../../testing/builders.ts';
import { cadenceDates } from './cadence-dates.ts';
import { addDays, daysBetween } from './dates.ts';
import { workingDayOnOrAfter, type WorkingCalendar } from './working-calendar.ts';

const everyDay: WorkingCalendar = { weekends: 'keep', holidays: 'none' };
const france: WorkingCalendar = { weekends: 'skip', holidays: 'france' };

function dates(words: string, from: string, after: string, until: string, calendar = everyDay) {
  return cadenceDates(cadence(words), day(from), { after: day(after), until: day(until), calendar });
}

describe('M21 the dates of a cadence', () => {
  it('are counted from the first one, so that month ends do not drift', () => {
    expect(dates('monthly', '2026-01-31', '2026-01-01', '2026-05-31')).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
  });

  it('include both bounds', () => {
    expect(dates('weekly', '2026-11-02', '2026-11-09', '2026-11-23')).toEqual([
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
    ]);
    expect(dates('weekly', '2026-11-02', '2026-11-10', '2026-11-22')).toEqual(['2026-11-16']);
  });

  it('never come before the first one', () => {
    expect(dates('every 2 months', '2026-10-15', '2025-01-01', '2026-12-31')).toEqual(['2026-10-15', '2026-12-15']);
    expect(dates('monthly', '2027-01-01', '2026-01-01', '2026-12-31')).toEqual([]);
  });

  it('move on to the next working day, past holidays and weekends', () => {
    expect(dates('monthly', '2026-01-04', '2026-04-01', '2026-06-30', france)).toEqual([
      '2026-04-07',
      '2026-05-04',
      '2026-06-04',
    ]);
    expect(dates('every 5 weeks', '2026-01-15', '2026-05-01', '2026-06-30', france)).toEqual(['2026-06-04']);
  });

  it('bound the dates as moved: one moved past the last bound is left out, one moved into the first is kept', () => {
    expect(dates('monthly', '2026-01-31', '2026-10-01', '2026-10-31', france)).toEqual([]);
    expect(dates('monthly', '2026-01-31', '2026-11-02', '2026-11-02', france)).toEqual(['2026-11-02']);
  });

  it('merge the days of a daily meeting that move to the same Monday', () => {
    expect(dates('daily', '2026-11-19', '2026-11-19', '2026-11-24', france)).toEqual([
      '2026-11-19',
      '2026-11-20',
      '2026-11-23',
      '2026-11-24',
    ]);
  });

  it('end even at the last day of the calendar', () => {
    expect(dates('every 999 years', '2026-11-23', '2026-11-23', '9999-12-31')).toEqual([
      '2026-11-23',
      '3025-11-23',
      '4024-11-23',
      '5023-11-23',
      '6022-11-23',
      '7021-11-23',
      '8020-11-23',
      '9019-11-23',
      '9999-12-31',
    ]);
  });

  it('are the same however far the window starts from the first date', () => {
    const rhythms = fc.constantFrom(
      'daily',
      'weekly',
      'every 5 weeks',
      'monthly',
      'every 2 months',
      'quarterly',
      'yearly',
      'every 10 days',
    );
    fc.assert(
      fc.property(
        rhythms,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 0, max: 300 }),
        (words, start, later, length) => {
          const from = addDays(day('2024-01-01'), start);
          const after = addDays(from, later);
          const until = addDays(after, length);
          const whole = cadenceDates(cadence(words), from, { after: from, until, calendar: france });
          const windowed = cadenceDates(cadence(words), from, { after, until, calendar: france });
          expect(windowed).toEqual(whole.filter((date) => date >= after));
          for (const date of windowed) {
            expect(workingDayOnOrAfter(date, france)).toBe(date);
            expect(daysBetween(date, until)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});
