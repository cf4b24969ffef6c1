import type { IsoDate } from '../../model/iso-date.ts';
import { periodEnd, periodHolding, periodIndex } from '../../model/period.ts';
import type { KpiSeries } from './kpi-series.ts';
import { thresholdsAt } from './kpi-thresholds.ts';

/**
 * A series as its periods stood at the end of an earlier day: the points of the periods that had ended by then, and the
 * figures then in force. Later corrections are kept, for the files do not say when a row was written; what was late
 * then is not known either.
 */
export function seriesUntil(series: KpiSeries, day: IsoDate): KpiSeries {
  const ended = series.points.slice(0, endedBy(series, day));
  const points = ended.slice(0, ended.findLastIndex(({ value }) => value !== null) + 1);
  return {
    ...series,
    points,
    latest: points.at(-1),
    thresholds: thresholdsAt(series.uses, day),
    overdue: undefined,
    gaps: [],
  };
}

/**
 * How many points of a series had ended: its periods follow one another, so their places tell without looking at each.
 */
function endedBy({ kpi, points: [first] }: KpiSeries, day: IsoDate): number {
  if (first === undefined) return 0;
  const current = periodHolding(day, kpi.frequency);
  const last = periodIndex(current) - (periodEnd(current) > day ? 1 : 0);
  return Math.max(0, last - periodIndex(first.period) + 1);
}
