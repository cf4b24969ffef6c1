import type { Duration } from '../../model/duration.ts';
import { daysInMonth, type IsoDate } from '../../model/iso-date.ts';

/**
 * Calendar arithmetic on days written `YYYY-MM-DD`, without clock or time zone.
 * It counts in whole days of its own: a large playbook asks for a million of these dates in one build,
 * and a date object each would cost more than everything computed from it; the tests hold it to Temporal.
 * Every result is held between 1900-01-01 and 9999-12-31, the days the playbook can write, so that nothing here throws.
 */

const firstDay = dayNumber(1900, 1, 1);
const lastDay = dayNumber(9999, 12, 31);

/** Days since 1970-01-01 of a civil date (Howard Hinnant, “chrono-compatible low-level date algorithms”). */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

function written(year: number, month: number, day: number): IsoDate {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as IsoDate;
}

/** A day as a number of days since 1970-01-01. */
export function toDayNumber(date: IsoDate): number {
  return dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** The day at a number of days since 1970-01-01. */
export function fromDayNumber(count: number): IsoDate {
  const days = Math.min(Math.max(count, firstDay), lastDay) + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return written(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

/** The day of the week of a day number, 1 for Monday to 7 for Sunday. */
export function weekdayOfNumber(count: number): number {
  return ((((count + 3) % 7) + 7) % 7) + 1;
}

/** The day of the week, 1 for Monday to 7 for Sunday. */
export function weekday(date: IsoDate): number {
  return weekdayOfNumber(toDayNumber(date));
}

/** The day `count` days later, or earlier when `count` is negative. */
export function addDays(date: IsoDate, count: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + count);
}

/** How many days from one day to another: `to − from`, negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** The month a day stands in, counted from year 0: consecutive months differ by one. */
export function monthIndex(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** The same day number `count` months later (earlier when negative); where it does not exist, the month’s last day. */
export function addMonths(date: IsoDate, count: number): IsoDate {
  const index = monthIndex(date) + count;
  const year = Math.floor(index / 12);
  if (year < 1900) return fromDayNumber(firstDay);
  if (year > 9999) return fromDayNumber(lastDay);
  const month = index - year * 12 + 1;
  return written(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)));
}

function addWeekdays(date: IsoDate, count: number): IsoDate {
  const step = count < 0 ? -1 : 1;
  let current = toDayNumber(date) + step * 7 * Math.floor(Math.abs(count) / 5);
  let left = Math.abs(count) % 5;
  if (left === 0 && count !== 0 && weekdayOfNumber(current) > 5) {
    current -= step * 7;
    left = 5;
  }
  while (left > 0) {
    current += step;
    if (weekdayOfNumber(current) <= 5) left -= 1;
  }
  return fromDayNumber(current);
}

/**
 * The day a duration later, or `times` that duration counted in one go from `date`, so that month ends do not drift:
 * 31 January and twice one month is 31 March. Working days are Monday to Friday here;
 * where public holidays matter, use `shift` of the working calendar.
 */
export function addDuration(date: IsoDate, duration: Duration, times = 1): IsoDate {
  const count = duration.count * times;
  switch (duration.unit) {
    case 'day':
      return addDays(date, count);
    case 'week':
      return addDays(date, count * 7);
    case 'month':
      return addMonths(date, count);
    case 'year':
      return addMonths(date, count * 12);
    case 'working-day':
      return addWeekdays(date, count);
  }
}

/** The earliest of the days given. */
export function earliest(first: IsoDate, ...others: readonly IsoDate[]): IsoDate {
  return others.reduce((found, date) => (date < found ? date : found), first);
}

/** The latest of the days given. */
export function latest(first: IsoDate, ...others: readonly IsoDate[]): IsoDate {
  return others.reduce((found, date) => (date > found ? date : found), first);
}
