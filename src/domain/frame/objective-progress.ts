import type { Direction } from '../../model/kpi.ts';
import type { KpiUse } from '../../model/kpi-use.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Objective } from '../../model/objective.ts';
import type { Period } from '../../model/period.ts';
import type { KpiSeries } from '../kpi/kpi-series.ts';
import { measuredValue } from '../kpi/measured-value.ts';

/** How far an objective has come, by the figures of its KPI. */
export interface ObjectiveProgress {
  readonly state: 'attained' | 'missed' | 'open' | 'no-data';
  /** The value judged, and its period. */
  readonly value: number | null;
  readonly period: Period | undefined;
  readonly target: number | null;
  /** 0 to 1; null where there is no value, or no starting point to measure from. */
  readonly attainment: number | null;
}

/** How many of a partnership's objectives are attained. */
export interface AttainmentRate {
  readonly attained: number;
  /** How many objectives have figures to be judged by. */
  readonly judged: number;
  readonly total: number;
  /** `attained` over `judged`, 0 to 1; null when none can be judged. */
  readonly rate: number | null;
}

/**
 * Whether an objective is attained at `asOf` (M01), by the latest value of its KPI whose period begins on or before
 * the due date: what is reached later came too late. Past due and not attained is missed; the due day itself is still
 * open. With `reading: total` the value is the sum since the objective’s start. Attainment is (value − start) /
 * (target − start), held between 0 and 1. The start is the agreed baseline; zero for a total, and where higher is
 * better and none was agreed.
 * @param series the series of the KPI that `measure` names; undefined when the partnership has none
 */
export function assessObjective(objective: Objective, series: KpiSeries | undefined, asOf: IsoDate): ObjectiveProgress {
  const target = objective.measure?.target ?? null;
  const { due, from, measure } = objective;
  const reading = measure?.reading;
  const measured = series && measuredValue(series, { reading, from, due });
  const value = measured?.value ?? null;
  const thresholds = measured?.point.thresholds;
  if (series === undefined || target === null || value === null) {
    return { state: 'no-data', value, period: measured?.period, target, attainment: null };
  }
  const { direction } = series.kpi;
  const isMet = meets(value, target, direction, thresholds);
  const state = isMet ? 'attained' : due !== undefined && due < asOf ? 'missed' : 'open';
  return {
    state,
    value,
    period: measured?.period,
    target,
    attainment: isMet ? 1 : attainmentOf(value, target, direction, reading === 'total' ? sumsFromZero : thresholds),
  };
}

function meets(value: number, target: number, direction: Direction, thresholds: KpiUse | undefined): boolean {
  if (direction === 'up') return value >= target;
  if (direction === 'down') return value <= target;
  return value >= target && value <= (thresholds?.['target-high'] ?? target);
}

/** A sum that begins with the objective begins at nothing, whatever the level agreed before. */
const sumsFromZero = { baseline: 0 };

function attainmentOf(
  value: number,
  target: number,
  direction: Direction,
  thresholds: Pick<KpiUse, 'baseline'> | undefined,
): number | null {
  const start = thresholds?.baseline ?? (direction === 'up' && target > 0 ? 0 : undefined);
  if (start === undefined || start === target || direction === 'range') return null;
  return Math.min(1, Math.max(0, (value - start) / (target - start)));
}

/**
 * The attainment rate of a partnership (M01, M32): attained objectives over those that have figures,
 * never over those without.
 */
export function attainmentRate(progress: readonly Pick<ObjectiveProgress, 'state'>[]): AttainmentRate {
  const judged = progress.filter(({ state }) => state !== 'no-data').length;
  const attained = progress.filter(({ state }) => state === 'attained').length;
  return { attained, judged, total: progress.length, rate: judged === 0 ? null : attained / judged };
}
