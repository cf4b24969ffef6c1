import type { IsoDate } from '../../model/iso-date.ts';
import { periodAt, periodEnd, periodHolding, periodIndex, periodStart, type Period } from '../../model/period.ts';
import type { Partnership } from '../../model/playbook.ts';
import { healthFrom, type Health } from './health.ts';
import type { KpiSeries } from '../kpi/kpi-series.ts';
import { seriesUntil } from '../kpi/series-until.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

/** The two indices as they stood on a quarter’s last day. */
export interface QuarterHealth {
  readonly quarter: Period;
  readonly health: Health;
}

/** How many quarters a history goes back: two years. */
const mostQuarters = 8;

/**
 * The quarters that ended on or before a day, from the one in which the first value falls, latest last, eight at most
 * (M36). Empty without a value, or before the first quarter ends.
 */
export function quartersEnded(series: readonly KpiSeries[], asOf: IsoDate): readonly Period[] {
  const firsts = series.flatMap(({ points: [first] }) => (first ? [periodStart(first.period)] : []));
  const first = firsts.toSorted()[0];
  if (first === undefined) return [];
  const current = periodHolding(asOf, 'quarterly');
  const last = periodIndex(current) - (periodEnd(current) > asOf ? 1 : 0);
  const start = Math.max(periodIndex(periodHolding(first, 'quarterly')), last - mostQuarters + 1);
  return Array.from({ length: Math.max(0, last - start + 1) }, (_, offset) => periodAt(start + offset, 'quarterly'));
}

/**
 * The two indices quarter by quarter (M36): each value and each limit as of the quarter’s last day; conflicts and
 * contracts as they then stood. The stage is today’s, for the record does not date it. At most eight quarters.
 * @param series one per KPI followed, as known at `asOf`
 */
export function healthHistory(
  partnership: Partnership,
  series: readonly KpiSeries[],
  asOf: IsoDate,
  calendar: WorkingCalendar,
): readonly QuarterHealth[] {
  return quartersEnded(series, asOf).map((quarter) => {
    const day = periodEnd(quarter);
    const then = series.map((each) => seriesUntil(each, day));
    return { quarter, health: healthFrom(partnership, then, day, calendar) };
  });
}
