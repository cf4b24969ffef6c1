import type { Duration } from '../../model/duration.ts';
import { monthsIn, type Frequency } from '../../model/period.ts';

/** How many periods of a frequency a length of time is: the nearest whole number, one at least. */
export interface PeriodsIn {
  readonly periods: number;
  /** Whether it is exactly that long: days and weeks are no number of periods. */
  readonly isWhole: boolean;
  /** How many months that many periods are. */
  readonly months: number;
}

/** A length of time counted in periods: two months are two monthly periods, six months two quarters. */
export function wholePeriods(length: Duration, frequency: Frequency): PeriodsIn {
  const { count, unit } = length;
  const each = monthsIn[frequency];
  const periods = Math.max(1, Math.round((count * monthsPer[unit]) / each));
  return { periods, isWhole: isOfMonths(length) && count * monthsPer[unit] === periods * each, months: periods * each };
}

/** Whether a length of time can be a number of periods. */
export function isOfMonths({ unit }: Duration): boolean {
  return unit === 'month' || unit === 'year';
}

/** How many months, about, each unit of time is. */
const monthsPer = { day: 1 / 30, 'working-day': 1 / 21, week: 7 / 30, month: 1, year: 12 } as const;
