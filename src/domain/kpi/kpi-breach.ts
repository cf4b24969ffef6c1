import type { IsoDate } from '../../model/iso-date.ts';
import { triggersOf, type KpiTrigger, type KpiUse } from '../../model/kpi-use.ts';
import { periodEnd, type Period } from '../../model/period.ts';
import type { Kpi } from '../../model/playbook.ts';
import { breachRuns, firingsOf, judgeByRule, lateRuns, reachOf, type BreachEntry, type Judge } from './breach-runs.ts';
import { isBeyond, limitsFor } from './kpi-status.ts';
import type { KpiSeries } from './kpi-series.ts';
import { deadlineAfter, shift, type WorkingCalendar } from '../calendar/working-calendar.ts';

/** The latest unbroken run of periods beyond the contractual limit (M17). */
export interface LatestBreach {
  readonly limit: 'floor' | 'ceiling';
  readonly periods: readonly Period[];
  /** Whether every period of the run rests on a final or corrected figure. */
  readonly final: boolean;
}

/** A clause that the figures set in motion (M17), with the evidence. */
export interface FiredTrigger {
  readonly state: 'fired' | 'would-fire';
  readonly use: KpiUse;
  readonly trigger: KpiTrigger;
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
  /** The working day on or before the end of the time to decide on `firstFired`. */
  readonly deadline: IsoDate | undefined;
}

/** The entries of the run that the latest periods make; empty where the last one has ended. */
function latestRun(series: KpiSeries, judge: Judge, reach = 1): readonly BreachEntry[] {
  const last = breachRuns(series, judge, () => reach).at(-1);
  return last?.isOpen ? last.entries : [];
}

/**
 * The latest run of consecutive periods strictly beyond the floor (the ceiling where lower is better), or undefined
 * when there is none. Each period is judged by the figures in force on its last day.
 */
export function breachRun(series: KpiSeries): LatestBreach | undefined {
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

/**
 * The clauses that the latest runs set in motion under the figures in force today (M17): detection only, no amounts. «
 * for n months » is satisfied in the n-th consecutive breaching period and in each further one, « for m of n months »
 * in each breaching period that is the m-th or more among the last n counted ones. It fires on final figures alone;
 * where it rests on a provisional one it would fire. A `late` rule fires while data is late.
 * @param calendar moves the deadline back to a working day
 */
export function firedTriggers(series: KpiSeries, calendar: WorkingCalendar): FiredTrigger[] {
  const use = series.thresholds;
  return use ? triggersOf(use).flatMap((trigger) => firedTrigger(series, use, trigger, calendar) ?? []) : [];
}

function firedTrigger(
  series: KpiSeries,
  use: KpiUse,
  trigger: KpiTrigger,
  calendar: WorkingCalendar,
): FiredTrigger | undefined {
  const { when, within } = trigger;
  // What is owed for each period is no alert: it is among the obligations.
  if (when.test === 'each') return undefined;
  const run =
    when.test === 'late'
      ? (lateRuns(series, () => reachOf(when)).at(-1)?.entries ?? [])
      : latestRun(series, judgeByRule(when, series.kpi.direction), reachOf(when));
  const fired = firingsOf(run, when);
  const settled = fired.filter(({ isFinal }) => isFinal);
  const shown = settled.length > 0 ? settled : fired;
  const [first, last, end] = [shown[0], shown.at(-1), run.at(-1)];
  if (first === undefined || last === undefined || end === undefined) return undefined;
  return {
    state: settled.length > 0 ? 'fired' : 'would-fire',
    use,
    trigger,
    periods: run.map(({ period }) => period),
    firstFired: first.period,
    lastFired: last.period,
    value: end.value,
    limit: end.limit,
    deadline: within && decisionDeadline(series.kpi, run, first.period, within, calendar),
  };
}

/**
 * The working day on or before the end of the time to decide: counted from the last day of the period that fired or,
 * where it fired for want of data, from the day that data was due. It is never before that day: where no day of the
 * time is worked, it ends as counted.
 */
export function decisionDeadline(
  { due }: Kpi,
  run: readonly BreachEntry[],
  fired: Period,
  within: NonNullable<KpiTrigger['within']>,
  calendar: WorkingCalendar,
): IsoDate {
  const isMissing = run.some(({ period, value }) => period === fired && value === null);
  const since = isMissing && due ? shift(periodEnd(fired), due, 'after', calendar) : periodEnd(fired);
  return deadlineAfter(since, within, calendar);
}
