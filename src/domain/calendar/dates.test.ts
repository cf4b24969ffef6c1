import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill/implementation';
import { describe, expect, it } from 'vitest';
import type { Duration } from '../../model/duration.ts';
import { isIsoDate, type IsoDate } from '../../model/iso-date.ts';
import { day, duration } from '../../testing/builders.ts';
import {
  addDays,
  addDuration,
  addMonths,
  daysBetween,
  earliest,
  fromDayNumber,
  latest,
  monthIndex,
  toDayNumber,
  weekday,
} from './dates.ts';

const durationBefore = (date: IsoDate, duration: Duration) => addDuration(date, duration, -1);

const days = fc
  .integer({ min: toDayNumber(day('1900-01-01')), max: toDayNumber(day('9999-12-31')) })
  .map((count) => fromDayNumber(count));
const ordinaryDays = fc
  .integer({ min: toDayNumber(day('1950-01-01')), max: toDayNumber(day('2150-12-31')) })
  .map((count) => fromDayNumber(count));

function temporal(date: IsoDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(date);
}

describe('days as numbers', () => {
  it('counts from 1 January 1970', () => {
    expect(toDayNumber(day('1970-01-01'))).toBe(0);
    expect(toDayNumber(day('2026-11-23'))).toBe(20780);
  });

  it('writes every day it reads back as it was', () => {
    fc.assert(
      fc.property(days, (date) => {
        expect(isIsoDate(date)).toBe(true);
        expect(fromDayNumber(toDayNumber(date))).toBe(date);
      }),
    );
  });

  it('names the same weekday as Temporal, Monday being 1', () => {
    expect(weekday(day('2026-11-23'))).toBe(1);
    expect(weekday(day('2026-11-22'))).toBe(7);
    fc.assert(
      fc.property(days, (date) => {
        expect(weekday(date)).toBe(temporal(date).dayOfWeek);
      }),
    );
  });
});

describe('adding', () => {
  it('adds days, weeks, months and years as Temporal does', () => {
    fc.assert(
      fc.property(ordinaryDays, fc.integer({ min: -500, max: 500 }), (date, count) => {
        expect(addDays(date, count)).toBe(temporal(date).add({ days: count }).toString());
        expect(addMonths(date, count)).toBe(temporal(date).add({ months: count }).toString());
        const times = Math.abs(count) % 40;
        expect(addDuration(date, duration('2 weeks'), times)).toBe(
          temporal(date)
            .add({ weeks: 2 * times })
            .toString(),
        );
        expect(addDuration(date, duration('1 year'), times)).toBe(temporal(date).add({ years: times }).toString());
      }),
    );
  });

  it('counts days between as Temporal does, negative when the second comes first', () => {
    expect(daysBetween(day('2026-11-23'), day('2026-11-29'))).toBe(6);
    expect(daysBetween(day('2026-11-29'), day('2026-11-23'))).toBe(-6);
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(daysBetween(from, to)).toBe(temporal(from).until(temporal(to), { largestUnit: 'days' }).days);
      }),
    );
  });

  it('holds a day number that the month lacks to the month’s end', () => {
    expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(day('2028-01-31'), 1)).toBe('2028-02-29');
    expect(addMonths(day('2028-02-29'), 12)).toBe('2029-02-28');
  });

  it('counts several times a month in one go, so that month ends do not drift', () => {
    expect(addDuration(day('2026-01-31'), duration('1 month'), 2)).toBe('2026-03-31');
  });

  it('counts working days from Monday to Friday', () => {
    expect(addDuration(day('2026-11-20'), duration('1 working day'))).toBe('2026-11-23');
    expect(addDuration(day('2026-11-21'), duration('5 working days'))).toBe('2026-11-27');
    expect(durationBefore(day('2026-11-23'), duration('1 working day'))).toBe('2026-11-20');
    expect(durationBefore(day('2026-11-22'), duration('5 working days'))).toBe('2026-11-16');
    expect(addDuration(day('2026-11-21'), duration('0 working days'))).toBe('2026-11-21');
  });

  it('lands on the n-th weekday whatever day it starts from', () => {
    fc.assert(
      fc.property(ordinaryDays, fc.integer({ min: 1, max: 60 }), fc.boolean(), (date, count, isBack) => {
        const landed = isBack
          ? durationBefore(date, { count, unit: 'working-day' })
          : addDuration(date, { count, unit: 'working-day' });
        const step = isBack ? -1 : 1;
        let passed = 0;
        for (let current = date; current !== landed;) {
          current = addDays(current, step);
          if (weekday(current) <= 5) passed += 1;
        }
        expect(passed).toBe(count);
        expect(weekday(landed)).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('stays within the days a playbook can write', () => {
    expect(addDuration(day('2026-11-23'), duration('9999 years'))).toBe('9999-12-31');
    expect(durationBefore(day('2026-11-23'), duration('9999 months'))).toBe('1900-01-01');
    expect(addDays(day('1900-01-01'), -1)).toBe('1900-01-01');
  });
});

describe('M44 subtracting a notice', () => {
  it('keeps the day number, held to the month’s end', () => {
    expect(durationBefore(day('2028-03-11'), duration('6 months'))).toBe('2027-09-11');
    expect(durationBefore(day('2026-06-30'), duration('3 months'))).toBe('2026-03-30');
    expect(durationBefore(day('2026-08-31'), duration('6 months'))).toBe('2026-02-28');
    expect(durationBefore(day('2028-08-31'), duration('6 months'))).toBe('2028-02-29');
    expect(durationBefore(day('2026-08-31'), duration('90 days'))).toBe('2026-06-02');
  });

  it('never lands after the day it starts from, and as Temporal says', () => {
    fc.assert(
      fc.property(ordinaryDays, fc.integer({ min: 1, max: 60 }), (end, count) => {
        const notice = durationBefore(end, { count, unit: 'month' });
        expect(notice < end).toBe(true);
        expect(notice).toBe(temporal(end).subtract({ months: count }).toString());
        expect(monthIndex(end) - monthIndex(notice)).toBe(count);
      }),
    );
  });
});

describe('comparing', () => {
  it('finds the earliest and the latest of some days', () => {
    const dates = [day('2026-11-23'), day('2026-02-01'), day('2027-01-01')] as const;
    expect(earliest(...dates)).toBe('2026-02-01');
    expect(latest(...dates)).toBe('2027-01-01');
  });
});
