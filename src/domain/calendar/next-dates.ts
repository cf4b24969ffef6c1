import type { Cadence } from '../../model/cadence.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { cadenceDates } from './cadence-dates.ts';
import { addDays, addMonths } from './dates.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What recurs: a committee, a ritual, an exchange. Either half may be missing. */
export interface Recurrence {
  readonly cadence?: Cadence | undefined;
  readonly from?: IsoDate | undefined;
}

/** A date moves on to the next working day; ten days hold the longest run of days that are not worked. */
const longestMoveDays = 10;

/**
 * The day some intervals of a cadence after another one (before, where negative), without moving it to a working day.
 */
function intervalsFrom(date: IsoDate, { count, unit }: Cadence, intervals: number): IsoDate {
  return unit === 'month'
    ? addMonths(date, count * intervals)
    : addDays(date, count * intervals * (unit === 'week' ? 7 : 1));
}

/**
 * The next dates of a recurrence, on or after `asOf` (M21, M23, M26): at most `count`, in order.
 * Empty without a cadence or a first date.
 */
export function nextDates(
  { cadence, from }: Recurrence,
  {
    asOf,
    calendar,
    count = 1,
  }: { readonly asOf: IsoDate; readonly calendar: WorkingCalendar; readonly count?: number },
): IsoDate[] {
  if (cadence === undefined || from === undefined) return [];
  const after = from > asOf ? from : asOf;
  const until = addDays(intervalsFrom(after, cadence, count), longestMoveDays);
  return cadenceDates(cadence, from, { after, until, calendar }).slice(0, count);
}

/** The last date of a recurrence before `asOf`; undefined before the first one. */
export function lastDate(
  { cadence, from }: Recurrence,
  { asOf, calendar }: { readonly asOf: IsoDate; readonly calendar: WorkingCalendar },
): IsoDate | undefined {
  if (cadence === undefined || from === undefined || from >= asOf) return undefined;
  const after = addDays(intervalsFrom(asOf, cadence, -1), -longestMoveDays);
  return cadenceDates(cadence, from, { after, until: addDays(asOf, -1), calendar }).at(-1);
}
