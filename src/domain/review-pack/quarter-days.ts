import type { IsoDate } from '../../model/iso-date.ts';
import { periodAt, periodEnd, periodHolding, periodIndex, periodStart, type Period } from '../../model/period.ts';
import { earliest } from '../calendar/dates.ts';

/** The days of a quarter as a review held at `asOf` counts them. */
export interface QuarterDays {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** The last day whose facts the review may know: the end of the quarter, or `asOf` while it runs. */
  readonly until: IsoDate;
}

/** The days of a quarter; `asOf` may come after its end, since a review is often held in the weeks that follow. */
export function quarterDays(quarter: Period, asOf: IsoDate): QuarterDays {
  const last = periodEnd(quarter);
  return { first: periodStart(quarter), last, until: earliest(last, asOf) };
}

/** Whether a day lies in the part of the quarter that the review may know. */
export function isWithin(day: IsoDate, { first, until }: QuarterDays): boolean {
  return day >= first && day <= until;
}

/** The quarter some quarters after another one; before it where the count is negative. */
export function quarterAfter(quarter: Period, count = 1): Period {
  return periodAt(periodIndex(quarter) + count, 'quarterly');
}

/** The quarter that holds a day. */
export function quarterHolding(day: IsoDate): Period {
  return periodHolding(day, 'quarterly');
}
