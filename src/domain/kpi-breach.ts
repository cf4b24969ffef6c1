import type { IsoDate } from '../model/iso-date.ts';
import type { Direction } from '../model/kpi.ts';
import type { KpiUse, TriggerRule } from '../model/kpi-use.ts';
import { periodAt, periodEnd, periodIndex, type Period } from '../model/period.ts';
import { isBeyond, limitsFor } from './kpi-status.ts';
import type { KpiSeries, SeriesPoint } from './kpi-series.ts';
import { shift, workingDayOnOrBefore, type WorkingCalendar } from './working-calendar.ts';

/** The latest unbroken run of periods beyond the contractual limit (M17). */
export interface BreachRun {
  readonly limit: 'floor' | 'ceiling';
  readonly periods: readonly Period[];
  /** Whether every period of the run rests on a final or corrected figure. */
  readonly final: boolean;
}

/** A clause that the figures set in motion (M17), with the evidence. */
export interface FiredTrigger {
  readonly state: 'fired' | 'would-fire';
  readonly use: KpiUse;
  readonly trigger: NonNullable<KpiUse['trigger']>;
  /** The periods of the run, in order; for a `late` rule, those whose data has not come. */
  readonly periods: readonly Period[];
  /** The period in which the rule was first satisfied in this run; a duty arises here, once a run. */
  readonly firstFired: Period;
  /** The last period in which it is satisfied. */
  readonly lastFired: Period;
  /** The last value of the run; null where the breach is missing data. */
  readonly value: number | null;
  /** The limit in force in the last period of the run; undefined for a `late` rule. */
  readonly limit: number | undefined;
  /** The working day on or before the end of the time to decide, counted from the end of `firstFired`. */
  readonly deadline: IsoDate | undefined;
}

interface RunEntry {
  readonly period: Period;
  readonly value: number | null;
  readonly isFinal: boolean;
  readonly limit: number | undefined;
}

type Judgement = { readonly breaches: boolean; readonly limit: number | undefined };

/**
 * The run that the latest periods make. A final value within the limit ends it, and so does a missing period unless `on-missing` says otherwise
 * (`breach` counts it, `ignore` skips it); an excluded period neither counts nor breaks. A provisional value within the limit does not end it yet,
 * but one that a later period follows does.
 */
function latestRun(series: KpiSeries, judge: (value: number, thresholds: KpiUse | undefined) => Judgement): RunEntry[] {
  let run: RunEntry[] = [];
  let mayHaveEnded = false;
  for (const point of pointsToJudge(series)) {
    if (isExcluded(series.uses, point.period)) continue;
    const entry = point.value === null ? missingEntry(series, point) : measuredEntry(point, judge);
    if (entry === 'skip') continue;
    if (entry === 'end-unless-last') {
      mayHaveEnded = run.length > 0;
      continue;
    }
    if (entry === 'end' || mayHaveEnded) run = [];
    mayHaveEnded = false;
    if (entry !== 'end') run.push(entry);
  }
  return run;
}

/** The points, then the periods whose data is late, which are missing as surely as a gap. */
function pointsToJudge(
  series: KpiSeries,
): readonly Pick<SeriesPoint, 'period' | 'value' | 'thresholds' | 'measurement'>[] {
  const { overdue } = series;
  if (overdue === undefined) return series.points;
  const first = periodIndex(overdue.period);
  const missing = Array.from({ length: overdue.count }, (_, offset) => ({
    period: periodAt(first + offset, series.kpi.frequency),
    value: null,
    thresholds: series.thresholds,
    measurement: undefined,
  }));
  return [...series.points, ...missing];
}

function isExcluded(uses: readonly KpiUse[], period: Period): boolean {
  return uses.some((use) => use.exclusions?.some((exclusion) => exclusion.period === period));
}

function missingEntry(series: KpiSeries, point: Pick<SeriesPoint, 'period'>): RunEntry | 'skip' | 'end' {
  const rule = series.kpi['on-missing'] ?? 'no-data';
  if (rule === 'breach') return { period: point.period, value: null, isFinal: true, limit: undefined };
  return rule === 'ignore' ? 'skip' : 'end';
}

function measuredEntry(
  point: Pick<SeriesPoint, 'period' | 'value' | 'thresholds' | 'measurement'>,
  judge: (value: number, thresholds: KpiUse | undefined) => Judgement,
): RunEntry | 'end' | 'end-unless-last' {
  const value = point.value ?? 0;
  const isFinal = point.measurement?.status !== 'provisional';
  const { breaches, limit } = judge(value, point.thresholds);
  if (breaches) return { period: point.period, value, isFinal, limit };
  return isFinal ? 'end' : 'end-unless-last';
}

/**
 * The latest run of consecutive periods strictly beyond the floor (the ceiling where lower is better), or undefined when there is none.
 * Each period is judged by the figures in force on its last day.
 */
export function breachRun(series: KpiSeries): BreachRun | undefined {
  let key: 'floor' | 'ceiling' = series.kpi.direction === 'down' ? 'ceiling' : 'floor';
  const run = latestRun(series, (value, thresholds) => {
    const limits = thresholds && limitsFor(value, thresholds, series.kpi.direction);
    if (!limits?.contractual) return { breaches: false, limit: undefined };
    const breaches = isBeyond(value, limits.contractual.value, limits.sign);
    if (breaches) key = limits.contractual.key;
    return { breaches, limit: limits.contractual.value };
  });
  if (run.length === 0) return undefined;
  return { limit: key, periods: run.map(({ period }) => period), final: run.every(({ isFinal }) => isFinal) };
}

function judgeRule(
  rule: TriggerRule,
  direction: Direction,
): (value: number, thresholds: KpiUse | undefined) => Judgement {
  return (value, thresholds) => {
    const limit = rule.limit && thresholds?.[rule.limit];
    if (thresholds === undefined || limit === undefined) return { breaches: false, limit };
    const { sign } = limitsFor(value, thresholds, direction);
    const side = rule.test === 'beyond' ? sign : rule.test === 'above' ? -1 : 1;
    return { breaches: isBeyond(value, limit, side), limit };
  };
}

/**
 * The clauses that the latest run sets in motion under the figures in force today (M17): detection only, no amounts.
 * « for n months » is satisfied in the n-th consecutive breaching period and in each further one. It fires on final figures alone;
 * where one of the n is provisional it would fire. A `late` rule fires while data is late.
 * @param calendar moves the deadline back to a working day
 */
export function firedTriggers(series: KpiSeries, calendar: WorkingCalendar): FiredTrigger[] {
  const use = series.thresholds;
  const trigger = use?.trigger;
  if (use === undefined || trigger === undefined) return [];
  const run =
    trigger.when.test === 'late' ? lateRun(series) : latestRun(series, judgeRule(trigger.when, series.kpi.direction));
  const fired = run.flatMap((entry, index) => {
    const needed = run.slice(index + 1 - trigger.when.periods, index + 1);
    return index + 1 < trigger.when.periods
      ? []
      : [{ period: entry.period, isFinal: needed.every(({ isFinal }) => isFinal) }];
  });
  const settled = fired.filter(({ isFinal }) => isFinal);
  const shown = settled.length > 0 ? settled : fired;
  const [first, last, end] = [shown[0], shown.at(-1), run.at(-1)];
  if (first === undefined || last === undefined || end === undefined) return [];
  return [
    {
      state: settled.length > 0 ? 'fired' : 'would-fire',
      use,
      trigger,
      periods: run.map(({ period }) => period),
      firstFired: first.period,
      lastFired: last.period,
      value: end.value,
      limit: end.limit,
      deadline:
        trigger.within &&
        workingDayOnOrBefore(shift(periodEnd(first.period), trigger.within, 'after', calendar), calendar),
    },
  ];
}

function lateRun(series: KpiSeries): RunEntry[] {
  return pointsToJudge({ ...series, points: [] }).map(({ period }) => ({
    period,
    value: null,
    isFinal: true,
    limit: undefined,
  }));
}
