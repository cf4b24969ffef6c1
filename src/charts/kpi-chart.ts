import type { KpiSeries, SeriesPoint } from '../domain/kpi-series.ts';
import { frequencyOf, periodAt, periodIndex, type Period } from '../model/period.ts';
import { fitAxis, tickForm, type Axis, type TickForm } from './axis.ts';
import { levelsOf, type KpiLevels, type WatchBand } from './kpi-levels.ts';

/** `card` for one of several on a page, `wide` for the chart a section is about. */
export type ChartSize = 'card' | 'wide';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A measured or missing period of the chart. */
export interface ChartPoint {
  readonly period: Period;
  readonly x: number;
  readonly y: number | null;
  readonly value: number | null;
  readonly provisional: boolean;
}

/** A level that holds over some periods. */
export interface ChartLevel {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly value: number;
}

/** Where the name of a level stands: at the end of its line farther from the data, on the side without data. */
export interface LevelName {
  readonly level: ChartLevel;
  readonly end: 'start' | 'end';
  readonly side: 'above' | 'below';
}

export interface ChartBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Periods without data; `bridge` joins the values on either side where there are two. */
export interface ChartGap {
  readonly x: number;
  readonly width: number;
  readonly periods: readonly Period[];
  readonly bridge?: readonly [Spot, Spot];
}

/** The moment a threshold set a clause in motion, or would have with final figures. */
export interface ChartTrigger {
  readonly period: Period;
  readonly article?: string;
  readonly provisional: boolean;
}

/** A KPI’s chart as plain geometry: every coordinate computed, no word in any language. */
export interface KpiChart {
  readonly size: ChartSize;
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly axis: Axis;
  readonly form: TickForm;
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly points: readonly ChartPoint[];
  readonly runs: readonly (readonly Spot[])[];
  readonly gaps: readonly ChartGap[];
  readonly targets: readonly ChartLevel[];
  readonly limits: readonly ChartLevel[];
  readonly bands: readonly ChartBox[];
  /** The names of the last target and of the last contractual threshold. */
  readonly names: { readonly target?: LevelName; readonly limit?: LevelName };
  readonly triggers: readonly (ChartTrigger & { readonly x: number })[];
  readonly labels: readonly {
    readonly x: number;
    readonly period: Period;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  readonly last: ChartPoint;
}

export interface KpiChartOptions {
  readonly size?: ChartSize;
  /** How many periods at most, counted back from the last; two years and one month by default. */
  readonly periods?: number;
  /** A span of periods shared with other charts; periods without data in it become gaps. */
  readonly span?: { readonly from: Period; readonly to: Period };
  /** An axis shared with other charts. */
  readonly axis?: Axis;
  readonly triggers?: readonly ChartTrigger[];
}

const sizes = {
  card: { width: 360, height: 170, bottom: 24, top: 14, room: 26 },
  wide: { width: 592, height: 250, bottom: 24, top: 16, room: 34 },
} as const;
const DEFAULT_PERIODS = 25;

/** One decimal is enough for a pixel and keeps the pages small. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

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
export function chartedPoints(series: KpiSeries, options: KpiChartOptions = {}): readonly SeriesPoint[] {
  if (options.span) return pointsOver(series, options.span);
  return series.points.slice(-(options.periods ?? DEFAULT_PERIODS));
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

/** The axis that holds these points; undefined without a value. */
export function axisFor(points: readonly SeriesPoint[], series: KpiSeries): Axis | undefined {
  const values = axisValues(points, series);
  return values.length === 0 ? undefined : fitAxis(values, series.kpi.unit === '%' ? 1 : undefined);
}

/** Neighbouring periods of one level joined into one line, cut halfway between two periods that differ. */
function joinLevels(
  xs: readonly number[],
  values: readonly (number | undefined)[],
  yOf: (value: number) => number,
): ChartLevel[] {
  const levels: ChartLevel[] = [];
  let start = 0;
  for (let index = 1; index <= values.length; index += 1) {
    if (index < values.length && values[index] === values[start]) continue;
    const value = values[start];
    const edge = (at: number) => ((xs[at - 1] ?? 0) + (xs[at] ?? 0)) / 2;
    if (value !== undefined) {
      const x1 = start === 0 ? (xs[0] ?? 0) : edge(start);
      const x2 = index === values.length ? (xs.at(-1) ?? 0) : edge(index);
      levels.push({ x1: rounded(x1), x2: rounded(x2), y: yOf(value), value });
    }
    start = index;
  }
  return levels;
}

function joinBands(
  xs: readonly number[],
  bands: readonly (WatchBand | undefined)[],
  yOf: (value: number) => number,
  axis: Axis,
): ChartBox[] {
  const keys = bands.map((band) => (band ? `${band.low}|${band.high}` : undefined));
  const numbered = [...new Set(keys)];
  return joinLevels(
    xs,
    keys.map((key) => (key === undefined ? undefined : numbered.indexOf(key))),
    () => 0,
  ).flatMap((level) => {
    const band = bands[keys.indexOf(numbered[level.value])];
    if (!band) return [];
    const top = yOf(Math.min(band.high, axis.max));
    const bottom = yOf(Math.max(band.low, axis.min));
    return bottom > top
      ? [{ x: level.x1, y: top, width: rounded(level.x2 - level.x1), height: rounded(bottom - top) }]
      : [];
  });
}

function findGaps(points: readonly ChartPoint[], left: number, right: number): ChartGap[] {
  const gaps: ChartGap[] = [];
  let index = 0;
  while (index < points.length) {
    if (points[index]?.y !== null) {
      index += 1;
      continue;
    }
    const start = index;
    while (index < points.length && points[index]?.y === null) index += 1;
    const [before, after] = [points[start - 1], points[index]];
    const x = before?.x ?? left;
    const bridge =
      before?.y != null && after?.y != null
        ? {
            bridge: [
              { x: before.x, y: before.y },
              { x: after.x, y: after.y },
            ] as const,
          }
        : {};
    gaps.push({
      x,
      width: rounded((after?.x ?? right) - x),
      periods: points.slice(start, index).map((point) => point.period),
      ...bridge,
    });
  }
  return gaps;
}

function findRuns(points: readonly ChartPoint[]): Spot[][] {
  const runs: Spot[][] = [];
  let run: Spot[] = [];
  for (const point of points) {
    if (point.y !== null) run.push({ x: point.x, y: point.y });
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function placeLabels(points: readonly ChartPoint[], size: ChartSize): KpiChart['labels'] {
  const last = points.length - 1;
  const parts = Math.min(size === 'wide' ? 3 : 2, Math.max(1, last));
  const indexes = [...new Set(Array.from({ length: parts + 1 }, (_, part) => Math.round((last * part) / parts)))];
  return indexes.flatMap((index) => {
    const point = points[index];
    const anchor = last === 0 ? 'middle' : index === 0 ? 'start' : index === last ? 'end' : 'middle';
    return point ? [{ x: point.x, period: point.period, anchor }] : [];
  });
}

function nameLevel(
  levels: readonly ChartLevel[],
  points: readonly ChartPoint[],
  plot: KpiChart['plot'],
): LevelName | undefined {
  const level = levels.at(-1);
  if (!level) return undefined;
  const nearest = (x: number) =>
    points
      .filter((point) => point.y !== null)
      .reduce<ChartPoint | undefined>(
        (best, point) => (best && Math.abs(best.x - x) <= Math.abs(point.x - x) ? best : point),
        undefined,
      )?.y ?? level.y;
  const [first, last] = [nearest(level.x1), nearest(level.x2)];
  // Nearly as far counts as farther: the end already has the last point and the triggers.
  const atStart = Math.abs(first - level.y) >= 0.9 * Math.abs(last - level.y);
  const wanted = (atStart ? first : last) < level.y ? 'below' : 'above';
  const side = level.y + 14 > plot.bottom - 3 ? 'above' : level.y - 6 < plot.top + 6 ? 'below' : wanted;
  return { level, end: atStart ? 'start' : 'end', side };
}

/**
 * The geometry of a KPI’s chart: line broken at missing periods, dated target, watch band and contractual threshold,
 * hollow provisional points and the clauses triggered (M17, M33).
 * @returns undefined when no period of the chart has a value: the page then says who owes it.
 */
export function chartKpi(series: KpiSeries, options: KpiChartOptions = {}): KpiChart | undefined {
  const shown = chartedPoints(series, options);
  const axis = options.axis ?? axisFor(shown, series);
  if (!axis || !shown.some((point) => point.value !== null)) return undefined;
  const size = options.size ?? 'card';
  const { width, height, bottom, ...tops } = sizes[size];
  const form = tickForm(axis, series.kpi.unit === '%');
  const digits =
    Math.max(...axis.ticks.map((tick) => (tick / form.divisor).toFixed(form.decimals).length)) + (form.suffix ? 2 : 0);
  const periods = shown.map((point) => point.period);
  const triggers = (options.triggers ?? []).filter((trigger) => periods.includes(trigger.period));
  const top = triggers.length > 0 ? tops.room : tops.top;
  const plot = {
    left: rounded(12 + 6.6 * digits),
    right: width - (size === 'wide' ? 16 : 12),
    top,
    bottom: height - bottom,
  };
  const yOf = (value: number) =>
    rounded(plot.bottom - ((value - axis.min) / (axis.max - axis.min)) * (plot.bottom - plot.top));
  const xs = shown.map((_, index) =>
    shown.length === 1
      ? (plot.left + plot.right) / 2
      : plot.left + (index / (shown.length - 1)) * (plot.right - plot.left),
  );
  const points = shown.map((point, index): ChartPoint => ({
    period: point.period,
    x: rounded(xs[index] ?? 0),
    y: point.value === null ? null : yOf(point.value),
    value: point.value,
    provisional: point.measurement?.status === 'provisional',
  }));
  const last = points.findLast((point) => point.y !== null);
  if (!last) return undefined;
  const levels: readonly KpiLevels[] = shown.map((point) => levelsOf(point.thresholds, series.kpi.direction));
  const alone = shown.length === 1;
  const ends = alone ? [plot.left, plot.right] : xs;
  const spread = <T>(list: readonly T[]): readonly (T | undefined)[] => (alone ? [list[0], list[0]] : list);
  const inside = (level: ChartLevel) => level.value >= axis.min && level.value <= axis.max;
  const lines = (of: (each: KpiLevels) => readonly number[]) =>
    [0, 1].flatMap((nth) => joinLevels(ends, spread(levels.map((each) => of(each)[nth])), yOf)).filter(inside);
  const targets = lines((each) => each.targets);
  const limits = lines((each) => each.limits);
  const [targetName, limitName] = [nameLevel(targets, points, plot), nameLevel(limits, points, plot)];
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
    runs: findRuns(points),
    gaps: findGaps(points, plot.left, plot.right),
    bands: [0, 1].flatMap((nth) => joinBands(ends, spread(levels.map((each) => each.bands[nth])), yOf, axis)),
    triggers: triggers.flatMap((trigger) => {
      const point = points.find((candidate) => candidate.period === trigger.period);
      return point ? [{ ...trigger, x: point.x }] : [];
    }),
    labels: placeLabels(points, size),
  };
}
