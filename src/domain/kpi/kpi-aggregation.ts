import {
  periodAt,
  periodEnd,
  periodHolding,
  periodIndex,
  periodStart,
  periodsPerYear,
  type Period,
} from '../../model/period.ts';
import type { Kpi } from '../../model/playbook.ts';
import type { KpiSeries, SeriesPoint } from './kpi-series.ts';
import { tidyFigure } from './tidy-figure.ts';

/** A KPI read over a span of its periods: the value, and how many of the periods have one. */
export interface KpiReading {
  /** Null where a period is missing, except for a KPI read by its last value; a part of a sum is no sum. */
  readonly value: number | null;
  readonly known: number;
  readonly expected: number;
}

/** A span of a KPI’s periods by their places, both included. */
export interface PeriodSpan {
  readonly first: number;
  readonly last: number;
}

/** The periods of a KPI that a longer one holds: the three months of a quarter. */
export function spanWithin(whole: Period, kpi: Pick<Kpi, 'frequency'>): PeriodSpan {
  return {
    first: periodIndex(periodHolding(periodStart(whole), kpi.frequency)),
    last: periodIndex(periodHolding(periodEnd(whole), kpi.frequency)),
  };
}

/** The places of the year that ends with a period: twelve months, four quarters. */
export function yearEnding(last: Period, kpi: Pick<Kpi, 'frequency'>): PeriodSpan {
  const end = periodIndex(last);
  return { first: end - periodsPerYear(kpi.frequency) + 1, last: end };
}

function pointsWithin(points: readonly SeriesPoint[], { first, last }: PeriodSpan): readonly SeriesPoint[] {
  const start = points[0];
  if (start === undefined) return [];
  const offset = periodIndex(start.period);
  return points.slice(Math.max(0, first - offset), Math.max(0, last - offset + 1));
}

function sumWithin(points: readonly SeriesPoint[], span: PeriodSpan): KpiReading {
  const values = pointsWithin(points, span).flatMap(({ value }) => (value === null ? [] : [value]));
  const expected = span.last - span.first + 1;
  const sum = values.reduce((total, value) => total + value, 0);
  return { value: values.length === expected ? tidyFigure(sum) : null, known: values.length, expected };
}

/**
 * Reads a KPI over several of its periods as the catalogue says (M32): added up, averaged, by its last value, or as a
 * ratio of sums. A ratio divides the sum of one KPI by the sum of another over the same span, so that a large month
 * weighs more than a small one; it needs both series, whole, of one frequency with it, and a divisor other than zero.
 * @param seriesOf another KPI’s series in the same partnership
 */
export function readOver(
  { kpi, points }: KpiSeries,
  span: PeriodSpan,
  seriesOf: (kpi: string) => KpiSeries | undefined,
): KpiReading {
  const sum = sumWithin(points, span);
  if (kpi.aggregation === 'sum') return sum;
  if (kpi.aggregation === 'mean')
    return { ...sum, value: sum.value === null ? null : tidyFigure(sum.value / sum.expected) };
  if (kpi.aggregation === 'last')
    return { ...sum, value: pointsWithin(points, span).findLast(({ value }) => value !== null)?.value ?? null };
  const [of, by] = [seriesOf(kpi.ratio?.of ?? ''), seriesOf(kpi.ratio?.by ?? '')];
  if (of?.kpi.frequency !== kpi.frequency || by?.kpi.frequency !== kpi.frequency) return { ...sum, value: null };
  const [above, below] = [sumWithin(of.points, span), sumWithin(by.points, span)];
  const isKnown = above.value !== null && below.value !== null && below.value !== 0;
  return {
    value: isKnown ? tidyFigure(above.value / below.value) : null,
    known: Math.min(above.known, below.known),
    expected: sum.expected,
  };
}

/** The years a series has a value in, from the month that its definition says, each read whole (M33). */
export function yearlyReadings(
  series: KpiSeries,
  seriesOf: (kpi: string) => KpiSeries | undefined,
): readonly (KpiReading & { readonly year: Period })[] {
  const { kpi, points } = series;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const own = kpi.year ?? 'yearly';
  const [from, to] = [first, last].map(({ period }) => periodIndex(periodHolding(periodStart(period), own)));
  return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, offset) => {
    const year = periodAt((from ?? 0) + offset, own);
    return { year, ...readOver(series, spanWithin(year, kpi), seriesOf) };
  });
}
