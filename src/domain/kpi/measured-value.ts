import type { IsoDate } from '../../model/iso-date.ts';
import { periodEnd, periodStart, type Period } from '../../model/period.ts';
import type { Reading } from '../../model/reading.ts';
import type { KpiSeries, SeriesPoint } from './kpi-series.ts';
import { tidyFigure } from './tidy-figure.ts';

/** The value that judges an objective or a key result, and the last period it knows of. */
export interface MeasuredValue {
  readonly value: number;
  readonly period: Period;
  readonly point: SeriesPoint;
}

/**
 * The value of a KPI between two days (M01, M03): `latest`, the last one whose period begins on or before `due`, for
 * what is reached later came too late; or `total`, the sum of those periods from the one that holds `from`, a period
 * without a value adding nothing.
 * @returns undefined where nothing was measured in that time
 */
export function measuredValue(
  series: KpiSeries,
  {
    reading = 'latest',
    from,
    due,
  }: {
    readonly reading?: Reading | undefined;
    readonly from?: IsoDate | undefined;
    readonly due?: IsoDate | undefined;
  },
): MeasuredValue | undefined {
  const inTime = series.points.filter(
    ({ value, period }) => value !== null && (due === undefined || periodStart(period) <= due),
  );
  const counted =
    reading === 'latest' ? inTime : inTime.filter(({ period }) => from === undefined || periodEnd(period) >= from);
  const point = counted.at(-1);
  if (point?.value == null) return undefined;
  const value =
    reading === 'latest' ? point.value : tidyFigure(counted.reduce((sum, each) => sum + (each.value ?? 0), 0));
  return { value, period: point.period, point };
}
