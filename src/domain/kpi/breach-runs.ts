import type { Direction } from '../../model/kpi.ts';
import type { KpiUse, TriggerRule } from '../../model/kpi-use.ts';
import type { Measurement } from '../../model/measurement.ts';
import { periodAt, periodEnd, periodIndex, type Period } from '../../model/period.ts';
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
}

/** Consecutive breaching periods (M17). */
export interface BreachRun {
  readonly entries: readonly BreachEntry[];
  /** Periods within the run, or right after it, that neither count nor break: excluded ones, and missing ones that are ignored. */
  readonly skipped: readonly Period[];
  /** Whether nothing final has ended it. */
  readonly isOpen: boolean;
}

export interface Judgement {
  readonly breaches: boolean;
  readonly limit: number | undefined;
}

export type Judge = (value: number, thresholds: KpiUse | undefined) => Judgement;

type Judged = Omit<BreachEntry, 'isFinal' | 'limit'>;

/**
 * Every run of a series, oldest first. A final value that does not breach ends a run, and so does a missing period unless `on-missing` says otherwise
 * (`breach` counts it, `ignore` skips it); an excluded period neither counts nor breaks. A provisional value within the limit does not end it yet,
 * but one that a later period follows does. Periods whose data is late are missing as surely as a gap.
 */
export function breachRuns(series: KpiSeries, judge: Judge): BreachRun[] {
  const runs: BreachRun[] = [];
  let entries: BreachEntry[] = [];
  let skipped: Period[] = [];
  let mayHaveEnded = false;
  const close = (isOpen: boolean) => {
    if (entries.length > 0) runs.push({ entries, skipped, isOpen });
    [entries, skipped, mayHaveEnded] = [[], [], false];
  };
  for (const point of pointsToJudge(series)) {
    const outcome = isExcluded(series.uses, point.period) ? 'skip' : outcomeOf(series, point, judge);
    if (outcome === 'skip') {
      if (entries.length > 0) skipped.push(point.period);
    } else if (outcome === 'end-unless-last') mayHaveEnded = entries.length > 0;
    else {
      if (outcome === 'end' || mayHaveEnded) close(false);
      if (outcome !== 'end') entries.push(outcome);
    }
  }
  close(true);
  return runs;
}

/** The periods whose data is late, as a run: each is a breach of a rule on lateness. */
export function lateRun(series: KpiSeries): BreachRun | undefined {
  const entries = latePeriods(series)
    .filter(({ period }) => !isExcluded(series.uses, period))
    .map((point) => ({ ...point, isFinal: true, limit: undefined }));
  return entries.length > 0 ? { entries, skipped: [], isOpen: true } : undefined;
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
  return Array.from({ length: overdue.count }, (_, offset) => {
    const period = periodAt(first + offset, kpi.frequency);
    return { period, value: null, thresholds: thresholdsAt(uses, periodEnd(period)), row: undefined };
  });
}

/** Whether the parties agreed that a period does not count; an exclusion holds whichever set of figures it was written under. */
export function isExcluded(uses: readonly KpiUse[], period: Period): boolean {
  return uses.some((use) => use.exclusions?.some((exclusion) => exclusion.period === period));
}

function outcomeOf({ kpi }: KpiSeries, point: Judged, judge: Judge): BreachEntry | 'skip' | 'end' | 'end-unless-last' {
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

/** A period in which « for n periods » is satisfied, and whether the n figures it rests on are all final. */
export interface Firing {
  readonly period: Period;
  /** Its place in the run. */
  readonly index: number;
  readonly isFinal: boolean;
}

/** Whether a run satisfies a rule at one of its periods: the n-th consecutive breaching one, or a further one. */
export function firingAt(entries: readonly BreachEntry[], index: number, needed: number): Firing | undefined {
  const entry = entries[index];
  if (entry === undefined || index + 1 < needed) return undefined;
  const restsOn = entries.slice(index + 1 - needed, index + 1);
  return { period: entry.period, index, isFinal: restsOn.every(({ isFinal }) => isFinal) };
}

/** Every period in which a run satisfies a rule. */
export function firingsOf(entries: readonly BreachEntry[], needed: number): Firing[] {
  return entries.flatMap((_, index) => firingAt(entries, index, needed) ?? []);
}

/** Judges a value by a trigger’s rule, on the figures in force in its period; a rule whose limit was not agreed is never breached. */
export function judgeByRule(rule: TriggerRule, direction: Direction): Judge {
  return (value, thresholds) => {
    const limit = rule.limit && thresholds?.[rule.limit];
    if (thresholds === undefined || limit === undefined) return { breaches: false, limit };
    const { sign } = limitsFor(value, thresholds, direction);
    const side = rule.test === 'beyond' ? sign : rule.test === 'above' ? -1 : 1;
    return { breaches: isBeyond(value, limit, side), limit };
  };
}
