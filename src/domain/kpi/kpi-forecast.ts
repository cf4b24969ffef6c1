import { periodAt, periodIndex, type Frequency, type Period } from '../../model/period.ts';
import type { KpiUse } from '../../model/kpi-use.ts';
import type { KpiSeries } from './kpi-series.ts';
import { limitPassed, type PassedLimit } from './kpi-status.ts';
import { trendOf } from './kpi-trend.ts';
import { yearOnYear } from './year-comparison.ts';

/**
 * A period to come, if the last year’s line goes on: its value, and the band that two standard errors make about it.
 */
export interface ForecastPoint {
  readonly period: Period;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The last year’s line drawn a little further. It is no promise: the page marks it as such. */
export interface Forecast {
  readonly points: readonly ForecastPoint[];
  /** The first period in which the line is beyond a graver limit than the latest value is. */
  readonly crossing?: { readonly period: Period; readonly passed: PassedLimit };
}

/** How far a year of values is drawn: a quarter of months, half a year of quarters. */
const ahead: Readonly<Partial<Record<Frequency, number>>> = { monthly: 3, quarterly: 2 };

/**
 * The forecast of a KPI (M33): the least-squares line of the last year, so far as a year allows, within ± two standard
 * errors. Only where it is simple to explain: the line rises or falls by more than chance would, and where the same
 * period a year before is known, the value moved the same way since, so that a season is not taken for a trend. What
 * was never under zero, or a share never above one, is not drawn beyond it. Limits are those now in force.
 * @returns undefined otherwise
 */
export function forecastOf(series: KpiSeries): Forecast | undefined {
  const { kpi, latest } = series;
  const trend = trendOf(series);
  const count = ahead[kpi.frequency];
  if (!trend || trend.course === 'steady' || count === undefined || latest?.value == null) return undefined;
  const yearly = yearOnYear(series);
  if (yearly && yearly.difference * trend.move <= 0) return undefined;
  const start = periodIndex(latest.period) + 1;
  const within = keptWithin(series);
  const points = Array.from({ length: count }, (_, offset): ForecastPoint => {
    const at = start + offset;
    const [value, error] = [trend.line.valueAt(at), 2 * trend.line.errorAt(at)];
    return {
      period: periodAt(at, kpi.frequency),
      value: within(value),
      low: within(value - error),
      high: within(value + error),
    };
  });
  const crossing = series.thresholds && firstBeyond(points, latest.value, series.thresholds, kpi.direction);
  return { points, ...(crossing && { crossing }) };
}

/** Keeps a value on the side of zero, and for a share of one, that the series never left. */
function keptWithin({ kpi, points }: KpiSeries): (value: number) => number {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const least = values.every((value) => value >= 0) ? 0 : -Infinity;
  const most = kpi.unit === '%' && values.every((value) => value <= 1) ? 1 : Infinity;
  return (value) => Math.min(most, Math.max(least, value));
}

const gravity: Readonly<Record<PassedLimit['key'], number>> = { amber: 1, floor: 2, ceiling: 2, critical: 3 };

function gravityOf(passed: PassedLimit | undefined): number {
  return passed === undefined ? 0 : gravity[passed.key];
}

function firstBeyond(
  points: readonly ForecastPoint[],
  now: number,
  thresholds: KpiUse,
  direction: KpiSeries['kpi']['direction'],
): Forecast['crossing'] {
  const today = gravityOf(limitPassed(now, thresholds, direction));
  for (const { period, value } of points) {
    const passed = limitPassed(value, thresholds, direction);
    if (passed && gravityOf(passed) > today) return { period, passed };
  }
  return undefined;
}
