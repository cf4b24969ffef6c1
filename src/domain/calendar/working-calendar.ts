import type { Duration } from '../../model/duration.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Settings } from '../../model/settings.ts';
import { addDuration, fromDayNumber, toDayNumber, weekdayOfNumber } from './dates.ts';

/** Which days count as worked: Monday to Friday or all seven, with or without French public holidays. */
export interface WorkingCalendar {
  readonly weekends: 'skip' | 'keep';
  readonly holidays: 'none' | 'france';
}

/** Monday to Friday, without any holiday: the calendar of a playbook whose settings say nothing. */
export const weekdays: WorkingCalendar = { weekends: 'skip', holidays: 'none' };

/** The calendar of a playbook: weekends are skipped and no holiday observed unless its settings say so. */
export function calendarOf(settings: Pick<Settings, 'calendar'>): WorkingCalendar {
  return {
    weekends: settings.calendar?.weekends ?? weekdays.weekends,
    holidays: settings.calendar?.holidays ?? weekdays.holidays,
  };
}

const fixedHolidays = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/** Easter Sunday of a Gregorian year, as a day number (Meeus, Jones and Butcher). */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - moon - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const inMarch = moon + sunday - 7 * correction + 22;
  return toDayNumber(`${year}-03-01` as IsoDate) + inMarch - 1;
}

/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const movingHolidays = [1, 39, 50];

/**
 * The eleven public holidays of a year in France, in order (Code du travail, art. L. 3133-1).
 * The two more of Alsace-Moselle and those overseas are not counted.
 */
export function frenchHolidays(year: number): IsoDate[] {
  const sunday = easter(year);
  return [
    ...fixedHolidays.map((day) => `${year}-${day}` as IsoDate),
    ...movingHolidays.map((offset) => fromDayNumber(sunday + offset)),
  ].sort();
}

/** The holidays of the years asked for so far: a calendar asks for the same few, day after day. */
const holidaysByYear = new Map<number, ReadonlySet<IsoDate>>();

function isHoliday(day: number): boolean {
  const date = fromDayNumber(day);
  // Beyond the days the playbook can write, every date is held at the same bound: taking it for a holiday
  // would never end a search.
  if (toDayNumber(date) !== day) return false;
  const year = Number(date.slice(0, 4));
  const holidays = holidaysByYear.get(year) ?? new Set(frenchHolidays(year));
  holidaysByYear.set(year, holidays);
  return holidays.has(date);
}

function isWorked(day: number, calendar: WorkingCalendar): boolean {
  if (calendar.weekends === 'skip' && weekdayOfNumber(day) > 5) return false;
  return calendar.holidays === 'none' || !isHoliday(day);
}

function seek(day: number, step: 1 | -1, calendar: WorkingCalendar): number {
  let current = day;
  while (!isWorked(current, calendar)) current += step;
  return current;
}

/** The day itself when it is worked, else the last one before: where a deadline moves. */
export function workingDayOnOrBefore(date: IsoDate, calendar: WorkingCalendar): IsoDate {
  return fromDayNumber(seek(toDayNumber(date), -1, calendar));
}

/** The day itself when it is worked, else the next one: where a meeting moves. */
export function workingDayOnOrAfter(date: IsoDate, calendar: WorkingCalendar): IsoDate {
  return fromDayNumber(seek(toDayNumber(date), 1, calendar));
}

/** The n-th working day after a day, or before it; that day is not counted, and stands where n is 0. */
function countWorkingDays(date: IsoDate, count: number, step: 1 | -1, calendar: WorkingCalendar): IsoDate {
  let current = toDayNumber(date);
  for (let left = count; left > 0; left -= 1) current = seek(current + step, step, calendar);
  return fromDayNumber(current);
}

/**
 * A day moved by a duration, before or after: `5 working days` are counted in the calendar, other units on the plain
 * calendar with the same day number held to the month’s end. The result itself is not moved to a working day.
 */
export function shift(date: IsoDate, duration: Duration, side: 'before' | 'after', calendar: WorkingCalendar): IsoDate {
  const step = side === 'before' ? -1 : 1;
  return duration.unit === 'working-day'
    ? countWorkingDays(date, duration.count, step, calendar)
    : addDuration(date, duration, step);
}

/**
 * The last day of a time allowed from the end of a day: the working day on or before it. Where no day of it is worked,
 * so that this would be before the day it is counted from, it ends as counted: nobody is late before the time begins.
 */
export function deadlineAfter(since: IsoDate, allowed: Duration, calendar: WorkingCalendar): IsoDate {
  const counted = shift(since, allowed, 'after', calendar);
  const worked = workingDayOnOrBefore(counted, calendar);
  return worked < since ? counted : worked;
}
