import type { Direction } from '../../model/kpi.ts';
import type { KpiUse, TriggerRule } from '../../model/kpi-use.ts';
import type { Measurement } from '../../model/measurement.ts';
import { holdsPeriod, periodAt, periodEnd, periodIndex, type Period } from '../../model/period.ts';
import { isBeyond, limitsFor } from './kpi-status.ts';
import type { KpiSeries } from './kpi-series.ts';
import { thresholdsAt } from './kpi-thresholds.ts';

/** A period that breaches, with what it was judged on. */
export interface BreachEntry {
  readonly period: Period;
  /** Null where the breach is missing data. */
  readonly value: number | null;
  readonly isFinal: boolean;
  /** The limit in force in that period; undefined where the breach is missing data. */
  readonly limit: number | undefined;
  /** The agreed figures in force on the period’s last day. */
  readonly thresholds: KpiUse | undefined;
  readonly row: Measurement | undefined;
  /**
   * How many counted periods of its series come before it: excluded ones, and missing ones that
   * are ignored, do not count.
   */
  readonly place: number;
}

/**
 * Breaching periods that belong together (M17): consecutive ones, or for a rule with a window those it
 * can count with one another.
 */
export interface BreachRun {
  readonly entries: readonly BreachEntry[];
  /**
   * Periods within the run, or right after it, that neither count nor break: excluded ones, and
   * missing ones that are ignored.
   */
  readonly skipped: readonly Period[];
  /** Whether nothing final has ended it. */
  readonly isOpen: boolean;
}

/** Whether a value breaches a rule, and the limit that it was held against; none where the rule has none in force. */
export interface Judgement {
  readonly breaches: boolean;
  readonly limit: number | undefined;
}

export type Judge = (value: number, thresholds: KpiUse | undefined) => Judgement;

type Judged = Omit<BreachEntry, 'isFinal' | 'limit' | 'place'>;

/**
 * How many counted periods a run may go from one breach to the next, under the figures in force in the later of them.
 */
export type Reach = (thresholds: KpiUse | undefined) => number;

/**
 * The reach of a rule: the next period where its periods are consecutive, else as far as its window sees from
 * the breach it ends with.
 */
export function reachOf({ window }: Pick<TriggerRule, 'window'>): number {
  return window === undefined ? 1 : window - 1;
}

interface RunSoFar {
  readonly entries: BreachEntry[];
  readonly skipped: Period[];
  /** Periods skipped since it ended: its own only where it goes on after all, under figures that reach further back. */
  readonly skippedSince: Period[];
  isOpen: boolean;
}

/**
 * Every run of a series, oldest first. A breach belongs to the run of the one before it where it comes within its
 * `reach`; one that is further off begins a new run. So a final value that
 * does not breach ends a run of consecutive periods, and so does a missing period unless `on-missing` says otherwise
 * (`breach` counts it as a breach, `ignore` skips it); an excluded period neither counts nor breaks. A provisional
 * value within the limit is counted, but ends a run only once a later period follows it. Periods whose data is late are
 * missing as surely as a gap.
 */
export function breachRuns(series: KpiSeries, judge: Judge, reach: Reach): BreachRun[] {
  const runs: RunSoFar[] = [];
  let place = 0;
  for (const point of pointsToJudge(series)) {
    const outcome = isExcluded(series.uses, point.period) ? 'skip' : outcomeOf(series, point, judge);
    const run = runs.at(-1);
    if (outcome === 'skip') {
      (run?.isOpen ? run.skipped : run?.skippedSince)?.push(point.period);
      continue;
    }
    const since = place - (run?.entries.at(-1)?.place ?? -Infinity);
    const reached = reach(point.thresholds);
    if (typeof outcome !== 'string') enter(runs, { ...outcome, place }, reached);
    else if (run && outcome === 'end' && since >= reached) run.isOpen = false;
    place += 1;
  }
  return runs.map(({ entries, skipped, isOpen }) => ({ entries, skipped, isOpen }));
}

/** Adds a breach to the last run, and to it those before it that are reached as well; or begins a new one with it. */
function enter(runs: RunSoFar[], entry: BreachEntry, reached: number): void {
  const isReached = (run: RunSoFar) => entry.place - (run.entries.at(-1)?.place ?? -Infinity) <= reached;
  const first = runs.findIndex(isReached);
  const joined = first < 0 ? [] : runs.splice(first);
  const last = runs.at(-1);
  if (last) last.isOpen = false;
  runs.push({
    entries: [...joined.flatMap(({ entries }) => entries), entry],
    skipped: joined.flatMap(({ skipped, skippedSince }) => [...skipped, ...skippedSince]),
    skippedSince: [],
    isOpen: true,
  });
}

/**
 * The periods whose data is late, as runs, oldest first: each is a breach of a rule on lateness, those between
 * two values as well. A period whose data has come ends a run that does not reach over it, and an excluded one
 * neither counts nor breaks.
 */
export function lateRuns(series: KpiSeries, reach: Reach): BreachRun[] {
  const between = series.gaps.map(({ period }) => missingIn(series, period));
  const late = [...between, ...latePeriods(series)];
  const [first] = late;
  if (first === undefined) return [];
  const runs: RunSoFar[] = [];
  for (const point of late.filter(({ period }) => !isExcluded(series.uses, period))) {
    const place = countedBetween(series, first.period, point.period);
    enter(runs, { ...point, isFinal: true, limit: undefined, place }, reach(point.thresholds));
  }
  return runs.map(({ entries, skipped, isOpen }) => ({ entries, skipped, isOpen }));
}

/** How many periods that are not excluded lie from one up to another, the last not counted. */
function countedBetween({ kpi, uses }: KpiSeries, from: Period, to: Period): number {
  const first = periodIndex(from);
  const each = Array.from({ length: periodIndex(to) - first }, (_, offset) => periodAt(first + offset, kpi.frequency));
  return each.filter((period) => !isExcluded(uses, period)).length;
}

function pointsToJudge(series: KpiSeries): readonly Judged[] {
  const measured = series.points.map(({ period, value, thresholds, measurement }) => ({
    period,
    value,
    thresholds,
    row: measurement,
  }));
  return [...measured, ...latePeriods(series)];
}

function latePeriods({ overdue, kpi, uses }: KpiSeries): Judged[] {
  if (overdue === undefined) return [];
  const first = periodIndex(overdue.period);
  return Array.from({ length: overdue.count }, (_, offset) =>
    missingIn({ uses }, periodAt(first + offset, kpi.frequency)),
  );
}

function missingIn({ uses }: Pick<KpiSeries, 'uses'>, period: Period): Judged {
  return { period, value: null, thresholds: thresholdsAt(uses, periodEnd(period)), row: undefined };
}

/**
 * Whether the parties agreed that a period does not count; an exclusion holds whichever set of figures it was written
 * under, and one of a quarter leaves out each of its months. One that is shorter than the period leaves nothing out.
 */
export function isExcluded(uses: readonly KpiUse[], period: Period): boolean {
  return uses.some((use) => use.exclusions?.some((exclusion) => holdsPeriod(exclusion.period, period)));
}

type Breach = Omit<BreachEntry, 'place'>;

function outcomeOf({ kpi }: KpiSeries, point: Judged, judge: Judge): Breach | 'skip' | 'end' | 'end-unless-last' {
  if (point.value === null) {
    const rule = kpi['on-missing'] ?? 'no-data';
    if (rule === 'breach') return { ...point, isFinal: true, limit: undefined };
    return rule === 'ignore' ? 'skip' : 'end';
  }
  const isFinal = point.row?.status !== 'provisional';
  const { breaches, limit } = judge(point.value, point.thresholds);
  if (breaches) return { ...point, isFinal, limit };
  return isFinal ? 'end' : 'end-unless-last';
}

/**
 * A period in which « for n periods » or « for m of n periods » is satisfied, and whether final
 * figures alone satisfy it.
 */
export interface Firing {
  readonly period: Period;
  /** Its place in the run. */
  readonly index: number;
  readonly isFinal: boolean;
}

type Count = Pick<TriggerRule, 'periods' | 'window'>;

/**
 * Whether a run satisfies a rule at one of its periods: the n-th consecutive breaching one, or a further one; for « m
 * of n », one that breaches as the m-th or more among the last n counted periods, itself included. It is final where it
 * is so on final figures alone: a provisional breach in a window of which m others are final changes nothing.
 */
export function firingAt(entries: readonly BreachEntry[], index: number, rule: Count): Firing | undefined {
  const entry = entries[index];
  const within = breachesWithin(entries, index, rule);
  if (entry === undefined || within.length < rule.periods) return undefined;
  const settled = within.filter(({ isFinal }) => isFinal);
  return { period: entry.period, index, isFinal: entry.isFinal && settled.length >= rule.periods };
}

/** The breaching periods that a rule counts at one of a run, that one included. */
export function breachesWithin(
  entries: readonly BreachEntry[],
  index: number,
  { periods, window = periods }: Count,
): BreachEntry[] {
  const end = entries[index]?.place ?? -Infinity;
  return entries.slice(Math.max(0, index + 1 - window), index + 1).filter(({ place }) => place > end - window);
}

/**
 * The breaches of a run that stand against a party at one of them, that one included: under a rule with a window those
 * it counts, else all of the run so far.
 */
export function breachesSoFar(entries: readonly BreachEntry[], index: number, rule: Count): readonly BreachEntry[] {
  return rule.window === undefined ? entries.slice(0, index + 1) : breachesWithin(entries, index, rule);
}

/** Every period in which a run satisfies a rule. */
export function firingsOf(entries: readonly BreachEntry[], rule: Count): Firing[] {
  return entries.flatMap((_, index) => firingAt(entries, index, rule) ?? []);
}

/**
 * Judges a value by a trigger’s rule, on the figures in force in its period; a rule whose limit was not
 * agreed is never breached, and one on each period always is from the first agreed figures on.
 */
export function judgeByRule(rule: TriggerRule, direction: Direction): Judge {
  return (value, thresholds) => {
    const limit = rule.limit && thresholds?.[rule.limit];
    if (rule.test === 'each') return { breaches: thresholds !== undefined, limit: undefined };
    if (thresholds === undefined || limit === undefined) return { breaches: false, limit };
    const { sign } = limitsFor(value, thresholds, direction);
    const side = rule.test === 'beyond' ? sign : rule.test === 'above' ? -1 : 1;
    return { breaches: isBeyond(value, limit, side), limit };
  };
}
