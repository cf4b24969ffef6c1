import type { Cadence } from '../../model/cadence.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { addDays, addMonths, daysBetween, monthIndex } from './dates.ts';
import { workingDayOnOrAfter, type WorkingCalendar } from './working-calendar.ts';

/**
 * The k-th date of a cadence, counted in one go from its first day: 31 January monthly gives 28
 * February, then 31 March.
 */
function occurrence(cadence: Cadence, from: IsoDate, index: number): IsoDate {
  if (cadence.unit === 'month') return addMonths(from, cadence.count * index);
  return addDays(from, cadence.count * index * (cadence.unit === 'week' ? 7 : 1));
}

/** One date of a cadence. */
export interface Occurrence {
  /** How many intervals after the first one, which is 0: it stays when a holiday moves the date. */
  readonly index: number;
  /** The day as counted. */
  readonly planned: IsoDate;
  /** The working day it is held on. */
  readonly date: IsoDate;
}

interface Bounds {
  readonly after: IsoDate;
  readonly until: IsoDate;
  readonly calendar: WorkingCalendar;
}

/**
 * The occurrences of a cadence (M21, M23, M26): `from` itself, then one each interval, counted from `from`;
 * a date that is not worked moves on to the next working day, and two that meet there are one, the first.
 * @param bounds `after` and `until` are both included, and bear on the dates as moved
 */
export function cadenceOccurrences(cadence: Cadence, from: IsoDate, bounds: Bounds): Occurrence[] {
  const interval =
    cadence.unit === 'month'
      ? (monthIndex(bounds.after) - monthIndex(from)) / cadence.count
      : daysBetween(from, bounds.after) / (cadence.count * (cadence.unit === 'week' ? 7 : 1));
  const longestMove = cadence.unit === 'day' ? 10 : 2;
  const found: Occurrence[] = [];
  let previous: IsoDate | undefined;
  for (let index = Math.max(0, Math.floor(interval) - longestMove); ; index += 1) {
    const planned = occurrence(cadence, from, index);
    if (planned > bounds.until || planned === previous) return found;
    previous = planned;
    const date = workingDayOnOrAfter(planned, bounds.calendar);
    if (date >= bounds.after && date <= bounds.until && date !== found.at(-1)?.date)
      found.push({ index, planned, date });
  }
}

/** The days of the occurrences of a cadence, as moved. */
export function cadenceDates(cadence: Cadence, from: IsoDate, bounds: Bounds): IsoDate[] {
  return cadenceOccurrences(cadence, from, bounds).map(({ date }) => date);
}
