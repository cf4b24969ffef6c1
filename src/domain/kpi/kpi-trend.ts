import { periodIndex, periodsPerYear, type Period } from '../../model/period.ts';
import type { Direction } from '../../model/kpi.ts';
import type { KpiSeries } from './kpi-series.ts';
import { fitLine, type StraightLine } from './straight-line.ts';

/** Where a KPI has been going over a year (M33). */
export interface Trend {
  readonly line: StraightLine;
  readonly from: Period;
  readonly to: Period;
  /** How many of the periods from one to the other have a value. */
  readonly values: number;
  /** How much the line moves from the first period to the last. */
  readonly move: number;
  /** `steady` where the line moves by no more than twice the scatter of the values about it. */
  readonly course: 'rising' | 'falling' | 'steady';
}

/**
 * A year must hold at least this many values, and three quarters of its periods: half-yearly and
 * yearly KPIs have no trend.
 */
const fewest = 4;

/**
 * The least-squares line through the values of the year that ends with the latest one (M33). Provisional values count.
 * A line that moves by no more than twice the values’ scatter cannot be told from chance and is called steady.
 * @returns undefined where the year holds too few values
 */
export function trendOf({ kpi, points, latest }: KpiSeries): Trend | undefined {
  if (latest === undefined) return undefined;
  const perYear = periodsPerYear(kpi.frequency);
  const end = periodIndex(latest.period);
  const year = points.flatMap(({ period, value }) => {
    const at = periodIndex(period);
    return value === null || at <= end - perYear ? [] : [{ at, value, period }];
  });
  const [first, last] = [year[0], year.at(-1)];
  const line = fitLine(year);
  if (!first || !last || !line || year.length < fewest || year.length < perYear * 0.75) return undefined;
  const move = line.slope * (last.at - first.at);
  const noise = Math.abs(move) * 1e-9;
  const isSteady = Math.abs(move) <= 2 * line.scatter + noise;
  return {
    line,
    from: first.period,
    to: last.period,
    values: year.length,
    move,
    course: isSteady ? 'steady' : move > 0 ? 'rising' : 'falling',
  };
}

/** Whether a move is for the better; undefined where the KPI has no better side, or nothing moves. */
export function isImprovement(move: number, direction: Direction): boolean | undefined {
  if (move === 0 || direction === 'range') return undefined;
  return direction === 'up' ? move > 0 : move < 0;
}
