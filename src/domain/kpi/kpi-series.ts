import type { IsoDate } from '../../model/iso-date.ts';
import type { KpiUse } from '../../model/kpi-use.ts';
import type { Measurement } from '../../model/measurement.ts';
import { periodAt, periodEnd, periodHolding, periodIndex, type Period } from '../../model/period.ts';
import type { Kpi, Partnership } from '../../model/playbook.ts';
import { compareText } from '../text/compare-text.ts';
import { isExcluded } from './breach-runs.ts';
import { countedRows, type CountedRows } from './counted-rows.ts';
import { withComputedRows } from './computed-rows.ts';
import { assessKpi } from './kpi-status.ts';
import type { Status } from '../health/status.ts';
import { shift, weekdays, type WorkingCalendar } from '../calendar/working-calendar.ts';

/** One period of a KPI in a partnership. `value` is null where nothing was measured. */
export interface SeriesPoint {
  readonly period: Period;
  readonly value: number | null;
  readonly status: Status;
  /**
   * The row the value was taken from, the quotient of two, or the sum of those of the shorter periods in it; absent
   * for a period without a row.
   */
  readonly measurement: Measurement | undefined;
  /** The rows it replaced, in the order they were written; absent where the figure was never revised. */
  readonly revised?: readonly Measurement[];
  /** The agreed figures in force on the period’s last day. */
  readonly thresholds: KpiUse | undefined;
}

/** A delivery that has not come: the earliest period still missing, the day it was due, and how many are late. */
export interface OverdueData {
  readonly period: Period;
  readonly due: IsoDate;
  readonly count: number;
}

/** A KPI of a partnership over time (M33). */
export interface KpiSeries {
  readonly kpi: Kpi;
  /** The partnership’s agreed figures for this KPI, earliest first. */
  readonly uses: readonly KpiUse[];
  /** The figures in force at the day of computation. */
  readonly thresholds: KpiUse | undefined;
  /** Consecutive periods from the first value to the last; a gap is a point whose value is null. */
  readonly points: readonly SeriesPoint[];
  /** The last point that has a value. */
  readonly latest: SeriesPoint | undefined;
  readonly overdue: OverdueData | undefined;
  /**
   * The periods between two values that have none of their own, though the day they were due has come: see `findGaps`.
   */
  readonly gaps: readonly LatePeriod[];
}

/** A period without a value, and the day it was due. */
export interface LatePeriod {
  readonly period: Period;
  readonly due: IsoDate;
}

/**
 * The series of one KPI in one partnership as known at `asOf` (M33). Rows of a single party are left out, and periods
 * that begin after `asOf`. A final row replaces a provisional one, a corrected row a final one; an empty cell replaces
 * nothing unless it is the correction. A ratio or a total without a figure of its own is computed from its parts (M32).
 * Each period is judged by the figures in force on its last day. Data is late when no value is there `due` days after
 * the period’s end, that day included (M41); without `due` nothing is late.
 * @param calendar needed only where `due` is written in working days; Monday to Friday by default
 */
export function buildSeries(
  partnership: Pick<Partnership, 'kpis' | 'measurements' | 'since'>,
  kpi: Kpi,
  asOf: IsoDate,
  calendar: WorkingCalendar = weekdays,
): KpiSeries {
  const uses = datedUses(partnership, kpi);
  const counted = withComputedRows(countedRows(partnership.measurements, kpi), partnership.measurements, kpi, asOf);
  const points = joinPoints(kpi, uses, counted, periodHolding(asOf, kpi.frequency));
  const latest = points.at(-1);
  return {
    kpi,
    uses: uses.map(({ use }) => use),
    thresholds: uses.findLast(({ use }) => use.from === undefined || use.from <= asOf)?.use,
    points,
    latest,
    overdue:
      uses.length === 0
        ? undefined
        : findOverdue(kpi, firstAwaited(kpi, latest, uses[0]?.use.from ?? partnership.since), asOf, calendar),
    gaps: findGaps(
      kpi,
      uses.map(({ use }) => use),
      points,
      asOf,
      calendar,
    ),
  };
}

/** Agreed figures, and the first period on whose last day they hold (empty: every period). */
interface DatedUse {
  readonly use: KpiUse;
  readonly since: Period | '';
}

function datedUses(partnership: Pick<Partnership, 'kpis'>, kpi: Kpi): DatedUse[] {
  const found = (partnership.kpis ?? []).filter((use) => use.kpi === kpi.id);
  if (found.length > 1) found.sort((a, b) => compareText(a.from ?? '', b.from ?? ''));
  return found.map((use) => ({ use, since: use.from === undefined ? '' : periodHolding(use.from, kpi.frequency) }));
}

function joinPoints(
  kpi: Kpi,
  uses: readonly DatedUse[],
  { rows, revised }: CountedRows,
  current: Period,
): SeriesPoint[] {
  let first: Period | undefined;
  let last: Period | undefined;
  for (const row of rows.values()) {
    if (row.value === null || row.period > current) continue;
    if (first === undefined || row.period < first) first = row.period;
    if (last === undefined || row.period > last) last = row.period;
  }
  if (first === undefined || last === undefined) return [];
  const points: SeriesPoint[] = [];
  const end = periodIndex(last);
  for (let index = periodIndex(first); index <= end; index += 1) {
    const period = periodAt(index, kpi.frequency);
    const measurement = rows.get(period);
    const value = measurement?.value ?? null;
    const thresholds = uses.findLast(({ since }) => since <= period)?.use;
    const replaced = revised.get(period);
    points.push({
      period,
      value,
      status: assessKpi(value, thresholds, kpi.direction),
      measurement,
      ...(replaced && { revised: replaced }),
      thresholds,
    });
  }
  return points;
}

/** The period after the last value; without a value, the one in which the figures, or else the partnership, begin. */
function firstAwaited(kpi: Kpi, latest: SeriesPoint | undefined, from: IsoDate | undefined): number | undefined {
  if (latest !== undefined) return periodIndex(latest.period) + 1;
  return from && periodIndex(periodHolding(from, kpi.frequency));
}

/** How far back the latest late period is sought where nothing says since when data was expected. */
const periodsSought = 24;

function findOverdue(
  kpi: Kpi,
  awaited: number | undefined,
  asOf: IsoDate,
  calendar: WorkingCalendar,
): OverdueData | undefined {
  const { due, frequency } = kpi;
  if (due === undefined) return undefined;
  const dueOf = (index: number) => shift(periodEnd(periodAt(index, frequency)), due, 'after', calendar);
  const current = periodIndex(periodHolding(asOf, frequency));
  const oldest = awaited ?? current - periodsSought;
  let lastLate = current;
  while (lastLate >= oldest && dueOf(lastLate) > asOf) lastLate -= 1;
  if (lastLate < oldest) return undefined;
  const missing = awaited ?? lastLate;
  return { period: periodAt(missing, frequency), due: dueOf(missing), count: lastLate - missing + 1 };
}

/**
 * Periods agreed as left out are owed to nobody, nor those of a KPI that ignores what is missing, nor those before
 * the first agreed figures.
 */
function findGaps(
  { due, 'on-missing': onMissing }: Kpi,
  uses: readonly KpiUse[],
  points: readonly SeriesPoint[],
  asOf: IsoDate,
  calendar: WorkingCalendar,
): LatePeriod[] {
  if (due === undefined || onMissing === 'ignore') return [];
  return points.flatMap(({ period, value, thresholds }) => {
    if (value !== null || thresholds === undefined || isExcluded(uses, period)) return [];
    const day = shift(periodEnd(period), due, 'after', calendar);
    return day > asOf ? [] : [{ period, due: day }];
  });
}
