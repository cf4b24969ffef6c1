import { frequencyOf, periodAt, periodIndex, type Period } from '../../model/period.ts';
import type { Kpi } from '../../model/playbook.ts';
import { spanWithin } from '../kpi/kpi-aggregation.ts';
import type { KpiSeries, SeriesPoint } from '../kpi/kpi-series.ts';
import type { NamedKpi } from './clause-terms.ts';
import { add, divide, exactOf, exactOfDecimal, type Exact } from './exact.ts';
import { periodOfNamed } from './named-kpi.ts';

/** A figure that a formula needs and nobody gave. */
export interface MissingFigure {
  readonly kpi: Kpi;
  readonly period: Period;
}

/** What the formula of a clause takes from another KPI for one period. */
export interface NamedFigure {
  readonly kpi: Kpi;
  /** The period it is taken from: another one where the KPI lags, or is read by longer periods. */
  readonly period: Period;
  /** The shorter periods that it adds up or averages, in order; absent where it is that of a single one. */
  readonly over?: readonly Period[];
  /** What is known of the figures it rests on. */
  readonly points: readonly SeriesPoint[];
  /** Undefined where one of them is missing, which is never zero. */
  readonly value: Exact | undefined;
  /** The first of them that is. */
  readonly missing?: MissingFigure;
}

/**
 * What a formula takes from a KPI that it names, for a period of the one that sets its clause off (M17): the figure of
 * the period `periodOfNamed` says or, where that is made up of shorter ones, their sum, their mean, or the sum of what
 * a ratio divides over the sum of what divides it. Undefined where the partnership does not follow the KPI, or it has
 * no such period.
 */
export function namedFigure(
  { id, lag }: NamedKpi,
  period: Period,
  series: readonly KpiSeries[],
): NamedFigure | undefined {
  const own = seriesOf(id, series);
  const counted = own && periodOfNamed(own.kpi, period, lag);
  if (own === undefined || counted === undefined) return undefined;
  const { kpi } = own;
  if (frequencyOf(counted) === kpi.frequency) return { kpi, period: counted, ...read(own, [counted], 'sum') };
  const { first, last } = spanWithin(counted, kpi);
  const over = Array.from({ length: last - first + 1 }, (_, offset) => periodAt(first + offset, kpi.frequency));
  return {
    kpi,
    period: counted,
    over,
    ...(kpi.aggregation === 'ratio' ? readRatio(own, over, series) : read(own, over, kpi.aggregation)),
  };
}

function seriesOf(id: string | undefined, series: readonly KpiSeries[]): KpiSeries | undefined {
  return series.find(({ kpi }) => kpi.id === id);
}

type Reading = Pick<NamedFigure, 'points' | 'value' | 'missing'>;

function read(series: KpiSeries, periods: readonly Period[], how: Kpi['aggregation']): Reading {
  const points = periods.flatMap((period) => pointIn(series, period) ?? []);
  const known = points.flatMap(({ value }) => (value === null ? [] : [exactOf(value)]));
  const missing = periods.find((period) => (pointIn(series, period)?.value ?? null) === null);
  if (missing !== undefined) return { points, value: undefined, missing: { kpi: series.kpi, period: missing } };
  const sum = known.reduce(add, exactOfDecimal('0'));
  return { points, value: how === 'mean' ? divide(sum, exactOf(periods.length)) : sum };
}

function readRatio({ kpi }: KpiSeries, periods: readonly Period[], all: readonly KpiSeries[]): Reading {
  const parts = [kpi.ratio?.of, kpi.ratio?.by].map((id) => seriesOf(id, all));
  const [of, by] = parts.map((part) =>
    part?.kpi.frequency === kpi.frequency ? read(part, periods, 'sum') : undefined,
  );
  if (of === undefined || by === undefined) return { points: [], value: undefined };
  const missing = of.missing ?? by.missing;
  return {
    points: [...of.points, ...by.points],
    value: of.value && by.value && divide(of.value, by.value),
    ...(missing && { missing }),
  };
}

/** The point of a series in a period, if it is between its first and its last. */
export function pointIn({ points }: KpiSeries, period: Period): SeriesPoint | undefined {
  const [first] = points;
  const place = first ? periodIndex(period) - periodIndex(first.period) : -1;
  return points[place]?.period === period ? points[place] : undefined;
}
