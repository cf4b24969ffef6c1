import type { ForecastPoint } from '../domain/kpi/kpi-forecast.ts';
import type { Axis } from './axis.ts';
import {
  type ChartBox,
  type ChartForecast,
  type ChartGap,
  type ChartLevel,
  type ChartPoint,
  type ChartSize,
  type KpiChart,
  type Spot,
} from './kpi-chart-shape.ts';
import { rounded } from './rounded.ts';
import type { WatchBand } from './kpi-levels.ts';

/** Neighbouring periods of one level joined into one line, cut halfway between two periods that differ. */
export function joinLevels(
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

/** Watch bands joined as levels are, cut to the axis. */
export function joinBands(
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

/** The stretches of periods without data, from the value before to the value after. */
export function findGaps(points: readonly ChartPoint[], left: number, right: number): ChartGap[] {
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

/** The measured stretches of the line. */
export function findRuns(points: readonly ChartPoint[]): Spot[][] {
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

/** The line of a forecast from the last value on, and the outline of its band: along the highs, back along the lows. */
export function placeForecast(
  last: ChartPoint,
  forecast: readonly (ForecastPoint & { readonly x: number })[],
  yOf: (value: number) => number,
): ChartForecast {
  const start = { x: last.x, y: last.y ?? 0 };
  const along = (of: (point: ForecastPoint) => number) => forecast.map((point) => ({ x: point.x, y: yOf(of(point)) }));
  return {
    points: forecast.map(({ x, period, value }) => ({ x, y: yOf(value), period, value })),
    band: [start, ...along(({ high }) => high), ...along(({ low }) => low).toReversed()],
    bounds: forecast.map(({ low, high }) => [low, high]),
  };
}

/** The periods named under the chart: first, last and one or two between. */
export function placeLabels(points: readonly ChartPoint[], size: ChartSize): KpiChart['labels'] {
  const last = points.length - 1;
  const parts = Math.min(size === 'wide' ? 3 : 2, Math.max(1, last));
  const indexes = [...new Set(Array.from({ length: parts + 1 }, (_, part) => Math.round((last * part) / parts)))];
  return indexes.flatMap((index) => {
    const point = points[index];
    const anchor = last === 0 ? 'middle' : index === 0 ? 'start' : index === last ? 'end' : 'middle';
    return point ? [{ x: point.x, period: point.period, anchor }] : [];
  });
}
