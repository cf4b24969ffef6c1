import { periodAt, periodIndex, periodsPerYear, type Period } from '../../model/period.ts';
import { readOver, yearEnding } from './kpi-aggregation.ts';
import type { KpiSeries } from './kpi-series.ts';
import { tidyFigure } from './tidy-figure.ts';

/** Two values of one KPI a year apart. */
export interface YearComparison {
  readonly period: Period;
  readonly value: number;
  readonly before: number;
  /** value − before, in the KPI’s own unit. */
  readonly difference: number;
  /** difference / before; null where the earlier value is not above zero, for a share of nothing says nothing. */
  readonly rate: number | null;
}

function compare(period: Period, value: number, before: number): YearComparison {
  const difference = tidyFigure(value - before);
  return { period, value, before, difference, rate: before > 0 ? difference / before : null };
}

/** The latest value against that of the same period a year before (M33); undefined where either is missing. */
export function yearOnYear({ kpi, points, latest }: KpiSeries): YearComparison | undefined {
  if (latest?.value == null) return undefined;
  const earlier = periodAt(periodIndex(latest.period) - periodsPerYear(kpi.frequency), kpi.frequency);
  const before = points.find(({ period }) => period === earlier)?.value;
  return before == null ? undefined : compare(latest.period, latest.value, before);
}

/**
 * The year that ends with the latest period against the year before it, each read as the catalogue says (M33). Both
 * hold every season once: what differs is not the season. Undefined where a period is missing; a KPI read by its last
 * value says no more here than year on year, and a yearly one neither.
 * @param seriesOf another KPI’s series in the same partnership, for a ratio of sums
 */
export function wholeYears(
  series: KpiSeries,
  seriesOf: (kpi: string) => KpiSeries | undefined,
): YearComparison | undefined {
  const { kpi, latest } = series;
  if (latest === undefined || kpi.aggregation === 'last' || periodsPerYear(kpi.frequency) === 1) return undefined;
  const span = yearEnding(latest.period, kpi);
  const length = span.last - span.first + 1;
  const [value, before] = [span, { first: span.first - length, last: span.last - length }].map(
    (each) => readOver(series, each, seriesOf).value,
  );
  return value == null || before == null ? undefined : compare(latest.period, value, before);
}
