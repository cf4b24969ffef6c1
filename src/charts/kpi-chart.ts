import type { ForecastPoint } from '../domain/kpi/kpi-forecast.ts';
import type { KpiSeries, SeriesPoint } from '../domain/kpi/kpi-series.ts';
import { frequencyOf, periodAt, periodIndex, type Period } from '../model/period.ts';
import { kpiAxis, tickForm, type Axis, type TickForm } from './axis.ts';
import { findGaps, findRuns, joinBands, joinLevels, placeForecast, placeLabels } from './kpi-chart-parts.ts';
import {
  type ChartLevel,
  type ChartPoint,
  type ChartSize,
  type ChartTrigger,
  type KpiChart,
} from './kpi-chart-shape.ts';
import { rounded } from './rounded.ts';
import { levelsOf, type KpiLevels } from './kpi-levels.ts';
import { forecastLine, forecastNameLine, nameLevel } from './level-name.ts';

export interface KpiChartOptions {
  readonly size?: ChartSize;
  /** How many periods at most, counted back from the last; two years and one month by default. */
  readonly periods?: number;
  /** A span of periods shared with other charts; periods without data in it become gaps. */
  readonly span?: { readonly from: Period; readonly to: Period };
  /** An axis shared with other charts. */
  readonly axis?: Axis;
  readonly triggers?: readonly ChartTrigger[];
  /** Periods to come, drawn dashed with their band (M33). */
  readonly forecast?: readonly ForecastPoint[];
}

const sizes = {
  card: { width: 360, height: 170, bottom: 24, top: 14, room: 26 },
  wide: { width: 592, height: 250, bottom: 24, top: 16, room: 34 },
} as const;
const defaultPeriods = 25;

function missing(period: Period): SeriesPoint {
  return { period, value: null, status: 'no-data', measurement: undefined, thresholds: undefined };
}

/** The points of a series over a span of periods, what lies outside dropped and what is missing added. */
function pointsOver(series: KpiSeries, span: { readonly from: Period; readonly to: Period }): SeriesPoint[] {
  const known = new Map(series.points.map((point) => [point.period, point]));
  const frequency = frequencyOf(span.from);
  const [first, last] = [periodIndex(span.from), periodIndex(span.to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const period = periodAt(first + index, frequency);
    return known.get(period) ?? missing(period);
  });
}

/** The points a chart of this series shows. */
export function chartedPoints(series: KpiSeries, options: KpiChartOptions): readonly SeriesPoint[] {
  if (options.span) return pointsOver(series, options.span);
  return series.points.slice(-(options.periods ?? defaultPeriods));
}

/** What an axis must hold to show these points: their values, targets and thresholds; empty without a value. */
export function axisValues(points: readonly SeriesPoint[], series: KpiSeries): number[] {
  const values = points.flatMap((point) => (point.value === null ? [] : [point.value]));
  if (values.length === 0) return [];
  const uses = new Set(points.map((point) => point.thresholds));
  return [
    ...values,
    ...[...uses].flatMap((use) => {
      const { targets, limits } = levelsOf(use, series.kpi.direction);
      return [...targets, ...limits];
    }),
  ];
}

/** The axis that holds these points, and what is forecast after them; undefined without a value. */
function axisFor(
  points: readonly SeriesPoint[],
  series: KpiSeries,
  forecast: readonly ForecastPoint[],
): Axis | undefined {
  const measured = axisValues(points, series);
  const values = measured.length === 0 ? [] : [...measured, ...forecast.flatMap(({ low, high }) => [low, high])];
  return values.length === 0 ? undefined : kpiAxis(values, series.kpi.unit);
}

type Plot = KpiChart['plot'];

/** Where periods and values fall on the drawing. */
interface Scales {
  readonly plot: Plot;
  readonly axis: Axis;
  /** The place across of a period, by its rank from the left. */
  readonly xAt: (index: number) => number;
  readonly yOf: (value: number) => number;
}

/** The room left to the lines, once the ticks have theirs on the left and the triggers theirs above. */
function plotOf(size: ChartSize, axis: Axis, form: TickForm, hasTriggers: boolean): Plot {
  const { width, height, bottom, top, room } = sizes[size];
  const digits =
    Math.max(...axis.ticks.map((tick) => (tick / form.divisor).toFixed(form.decimals).length)) + (form.suffix ? 2 : 0);
  return {
    left: rounded(12 + 6.6 * digits),
    right: width - (size === 'wide' ? 16 : 12),
    top: hasTriggers ? room : top,
    bottom: height - bottom,
  };
}

function scalesOf(plot: Plot, axis: Axis, places: number): Scales {
  return {
    plot,
    axis,
    xAt: (index) =>
      places === 1 ? (plot.left + plot.right) / 2 : plot.left + (index / (places - 1)) * (plot.right - plot.left),
    yOf: (value) => rounded(plot.bottom - ((value - axis.min) / (axis.max - axis.min)) * (plot.bottom - plot.top)),
  };
}

/** The agreed figures as lines and bands; those of a period alone go from edge to edge. */
function agreedLines(shown: readonly SeriesPoint[], { kpi }: KpiSeries, { plot, axis, xAt, yOf }: Scales) {
  const levels: readonly KpiLevels[] = shown.map((point) => levelsOf(point.thresholds, kpi.direction));
  const alone = shown.length === 1;
  const ends = alone ? [plot.left, plot.right] : shown.map((_, index) => xAt(index));
  const spread = <T>(list: readonly T[]): readonly (T | undefined)[] => (alone ? [list[0], list[0]] : list);
  const inside = (level: ChartLevel) => level.value >= axis.min && level.value <= axis.max;
  const lines = (of: (each: KpiLevels) => readonly number[]) =>
    [0, 1].flatMap((nth) => joinLevels(ends, spread(levels.map((each) => of(each)[nth])), yOf)).filter(inside);
  return {
    targets: lines((each) => each.targets),
    limits: lines((each) => each.limits),
    bands: [0, 1].flatMap((nth) => joinBands(ends, spread(levels.map((each) => each.bands[nth])), yOf, axis)),
  };
}

function placePoints(shown: readonly SeriesPoint[], { xAt, yOf }: Scales): ChartPoint[] {
  return shown.map(({ period, value, measurement }, index) => ({
    period,
    x: rounded(xAt(index)),
    y: value === null ? null : yOf(value),
    value,
    provisional: measurement?.status === 'provisional',
  }));
}

/**
 * The geometry of a KPI’s chart: line broken at missing periods, dated target, watch band and contractual threshold,
 * hollow provisional points and the clauses triggered (M17, M33).
 * @returns undefined when no period of the chart has a value: the page then says who owes it.
 */
export function chartKpi(series: KpiSeries, options: KpiChartOptions = {}): KpiChart | undefined {
  const shown = chartedPoints(series, options);
  const forecast = options.forecast ?? [];
  const axis = options.axis ?? axisFor(shown, series, forecast);
  if (!axis) return undefined;
  const size = options.size ?? 'card';
  const form = tickForm(axis, series.kpi.unit);
  const periods = shown.map((point) => point.period);
  const fired = (options.triggers ?? []).filter((trigger) => periods.includes(trigger.period));
  const plot = plotOf(size, axis, form, fired.length > 0);
  const scales = scalesOf(plot, axis, shown.length + forecast.length);
  const { xAt, yOf } = scales;
  const points = placePoints(shown, scales);
  const last = points.findLast((point) => point.y !== null);
  if (!last) return undefined;
  const { targets, limits, bands } = agreedLines(shown, series, scales);
  const runs = findRuns(points);
  const triggers = fired.flatMap((trigger) => {
    const point = points.find((candidate) => candidate.period === trigger.period);
    return point ? [{ ...trigger, x: point.x }] : [];
  });
  const ahead = placeForecast(
    last,
    forecast.map((point, index) => ({ ...point, x: rounded(xAt(shown.length + index)) })),
    yOf,
  );
  const toCome = forecastLine({ last, forecast: ahead });
  const crossed = triggers.map(({ x }) => [plot.top, plot.bottom].map((y) => ({ x, y })));
  const lines = [...runs, ...(forecast.length > 0 ? [toCome, forecastNameLine(toCome, plot)] : []), ...crossed];
  const [targetName, limitName] = [targets, limits].map((levels) => nameLevel(levels, { points, plot, lines }));
  const { width, height } = sizes[size];
  return {
    size,
    width,
    height,
    plot,
    axis,
    form,
    points,
    last,
    targets,
    limits,
    names: { ...(targetName && { target: targetName }), ...(limitName && { limit: limitName }) },
    ticks: axis.ticks.map((value) => ({ y: yOf(value), value })),
    runs,
    gaps: findGaps(points, plot.left, plot.right),
    bands,
    triggers,
    labels: placeLabels(points, size),
    ...(forecast.length > 0 && { forecast: ahead }),
  };
}
