import type { Direction } from '../../model/kpi.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { KeyResult, Okr } from '../../model/okr.ts';
import type { Period } from '../../model/period.ts';
import { daysBetween } from '../calendar/dates.ts';
import type { KpiSeries } from '../kpi/kpi-series.ts';
import { measuredValue, type MeasuredValue } from '../kpi/measured-value.ts';

/** How a progress stands against the time gone by; `undated` where no due date says how much has. */
export type Pace = 'done' | 'on-pace' | 'behind' | 'far-behind' | 'undated' | 'no-data';

/** How far something has come, and how much of its time is gone. */
interface Progress {
  /** The share of the way, held between 0 and 1; null without data. */
  readonly shown: number | null;
  /** The share of the time gone, 0 to 1; null without a start or a due date. */
  readonly elapsed: number | null;
  readonly pace: Pace;
}

/** How far a key result has come. */
export interface KeyResultProgress extends Progress {
  /** The last one measured, and its period; null and undefined where there is none. */
  readonly value: number | null;
  readonly period: Period | undefined;
  /** The share of the way as reckoned: below 0 when things got worse, above 1 beyond the target. */
  readonly raw: number | null;
  /** Whether the last value lies farther from the target than the one before; never of a total, which adds up. */
  readonly isReceding: boolean;
}

/** How far a shared objective has come: its results together. */
export interface OkrProgress extends Progress {
  /** How many of its results have data, and how many there are. */
  readonly measured: number;
  readonly total: number;
}

/** The time an objective is given: from its start to its due date. */
interface Span {
  readonly from: IsoDate | undefined;
  readonly due: IsoDate | undefined;
}

/** The span of a shared objective; it starts with the partnership where it does not say. */
export function spanOf(okr: Pick<Okr, 'from' | 'due'>, since: IsoDate | undefined): Span {
  return { from: okr.from ?? since, due: okr.due };
}

/**
 * The progress of a key result at `asOf` (M03): (value − from) / (to − from), which reads lower-is-better as well.
 * Where from = to there is no way to go: the result is done or not done, by the direction of its KPI.
 * Its own due date comes before the objective’s.
 * @param series the series of its KPI; undefined when the partnership does not follow it
 */
export function assessKeyResult(
  result: KeyResult,
  span: Span,
  series: KpiSeries | undefined,
  asOf: IsoDate,
): KeyResultProgress {
  const due = result.due ?? span.due;
  const elapsed = elapsedShare({ from: span.from, due }, asOf);
  const measured = series && measuredValue(series, { reading: result.reading, from: span.from, due });
  const { from, to } = result;
  if (series === undefined || measured === undefined || from === undefined || to === undefined) {
    const { value = null, period } = measured ?? {};
    return { value, period, raw: null, shown: null, isReceding: false, elapsed, pace: 'no-data' };
  }
  const { value, period } = measured;
  const raw = from === to ? Number(reaches(value, to, series.kpi.direction)) : (value - from) / (to - from);
  const shown = held(raw);
  const isReceding = result.reading !== 'total' && recedes(series, measured, to - from);
  return { value, period, raw, shown, isReceding, elapsed, pace: paceOf(shown, elapsed) };
}

/** Whether the value before the one measured was farther on the way, whose sign says where it leads. */
function recedes({ points }: KpiSeries, { value, point }: MeasuredValue, way: number): boolean {
  const before = points.slice(0, points.indexOf(point)).findLast((each) => each.value !== null)?.value;
  return before != null && (value - before) * way < 0;
}

/**
 * The progress of a shared objective: the mean of its results that have data; no data where fewer than half have (M03).
 */
export function assessOkr(results: readonly KeyResultProgress[], span: Span, asOf: IsoDate): OkrProgress {
  const known = results.map(({ shown }) => shown).filter((share) => share !== null);
  const [measured, total] = [known.length, results.length];
  const shown = measured === 0 || measured * 2 < total ? null : known.reduce((sum, share) => sum + share, 0) / measured;
  const elapsed = elapsedShare(span, asOf);
  return { shown, elapsed, pace: paceOf(shown, elapsed), measured, total };
}

/** Under half of the share of time gone, a result is no longer late but far behind. */
const farBehindUnder = 0.5;

/** Nearer than this, two shares are one: a tenth of the way in a tenth of the time is on pace in binary too. */
const tolerance = 1e-9;

function paceOf(shown: number | null, elapsed: number | null): Pace {
  if (shown === null) return 'no-data';
  if (shown >= 1) return 'done';
  if (elapsed === null) return 'undated';
  if (shown >= elapsed - tolerance) return 'on-pace';
  return shown >= elapsed * farBehindUnder - tolerance ? 'behind' : 'far-behind';
}

/** The share of a span gone by at `asOf`, held between 0 and 1; null without both its ends. */
export function elapsedShare({ from, due }: Span, asOf: IsoDate): number | null {
  if (from === undefined || due === undefined) return null;
  const days = daysBetween(from, due);
  return days <= 0 ? Number(asOf >= due) : held(daysBetween(from, asOf) / days);
}

function held(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function reaches(value: number, target: number, direction: Direction): boolean {
  if (direction === 'up') return value >= target;
  return direction === 'down' ? value <= target : value === target;
}

/** Whether a shared objective has the three to five key results that can be kept in mind (M03). */
export function hasUsualCount({ results }: Pick<Okr, 'results'>): boolean {
  return results.length >= 3 && results.length <= 5;
}

/**
 * Shared objectives, each followed by those that derive from it and how deep it stands; one whose parent is missing
 * stands at the top. A circle, which `check` refuses, has no top and is left out.
 */
export function orderOkrs(
  okrs: readonly Okr[],
): { readonly okr: Okr; readonly index: number; readonly depth: number }[] {
  const placed = new Set<Okr>();
  const below = (parent: string | undefined, depth: number): ReturnType<typeof orderOkrs> =>
    okrs.flatMap((okr, index) => {
      const isHere =
        parent === undefined ? !okrs.some(({ id }) => id === okr.parent) : okr.parent === parent && !placed.has(okr);
      if (!isHere) return [];
      placed.add(okr);
      return [{ okr, index, depth }, ...below(okr.id, depth + 1)];
    });
  return below(undefined, 0);
}
