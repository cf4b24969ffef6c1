import type { IsoDate } from '../../model/iso-date.ts';
import type { KpiUse } from '../../model/kpi-use.ts';
import type { Direction } from '../../model/kpi.ts';
import type { Period } from '../../model/period.ts';
import type { Kpi, Partnership } from '../../model/playbook.ts';
import { isAtWork } from '../../model/stage.ts';
import { contractStandings } from '../contract/contract-standing.ts';
import { engagingContracts } from '../contract/engaging-contract.ts';
import { openConflicts } from '../governance/escalation.ts';
import { followedSeries } from '../kpi/followed-series.ts';
import type { KpiSeries } from '../kpi/kpi-series.ts';
import { limitPassed, limitsFor } from '../kpi/kpi-status.ts';
import type { Status } from './status.ts';
import { weekdays, type WorkingCalendar } from '../calendar/working-calendar.ts';

/** One KPI of an index, with all that its part in the index rests on. */
export interface HealthInput {
  readonly kpi: string;
  /** As the record weighs it among the others, which need not make a whole; 1 where it does not. */
  readonly weight: number;
  /** The latest value and its period; null and undefined where there is none. */
  readonly value: number | null;
  readonly period: Period | undefined;
  readonly status: Status;
  /** 0 to 100; null without a value. */
  readonly score: number | null;
  /** Whether the value is beyond the critical limit, which caps the index. */
  readonly critical: boolean;
  /** Whether a later value is overdue. */
  readonly late: boolean;
}

/**
 * What caps an index (M36): a KPI of it beyond its critical limit; for the business, work that goes on after the
 * contract expired; for the relationship, a conflict open at the top of the ladder.
 */
export type HealthCap = 'critical' | 'contract-expired' | 'top-conflict';

/** An index of 0 to 100 over KPIs, with its inputs; the share of weight that had data decides whether it is known. */
export interface HealthIndex {
  /** Null when too little data is there. */
  readonly score: number | null;
  readonly status: Status;
  /** The share of the weight that had data, 0 to 1; 0 when no KPI enters the index. */
  readonly coverage: number;
  /** What forbids the index to be better than red, whatever its mean. */
  readonly caps: readonly HealthCap[];
  /** Whether one of them holds it down: the mean would have been higher. */
  readonly capped: boolean;
  readonly inputs: readonly HealthInput[];
}

/** How the business and the relationship stand; the two are never averaged into one. */
export interface Health {
  readonly business: HealthIndex;
  readonly relationship: HealthIndex;
}

/** The score from which an index is green. */
export const greenFrom = 75;
/** The score from which an index is amber; red below. */
export const amberFrom = 55;
/** The highest score of an index that a cap keeps out of amber. */
const cappedAt = amberFrom - 1;
/** The share of the weight that must have data for an index to be known. */
export const coverageNeeded = 0.6;

/** The status of a score from 0 to 100: green from 75, amber from 55, red below. */
export function statusOfScore(score: number): Status {
  return score >= greenFrom ? 'ok' : score >= amberFrom ? 'watch' : 'bad';
}

/** Rids a reckoned score of the last binary digits, so that 75 is not 74.999999. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function linear(value: number, zero: number, whole: number): number {
  return whole === zero ? 0 : Math.min(1, Math.max(0, (value - zero) / (whole - zero)));
}

/**
 * The stretch of a KPI’s scale that a value lies on: the score goes straight from `lowest` at `from` to `highest`
 * at `to`, and no further.
 */
export interface ScoreStretch {
  readonly lowest: number;
  readonly highest: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The stretch of the scale that a value is scored on: 60 at the amber limit (the contractual one where no amber was
 * agreed) to 100 at the target, or 0 at the critical limit, else as far beyond the amber limit as that is from the
 * target, to 60. With neither amber nor contractual limit: 0 at the baseline to 100 at the target. At the target or
 * beyond, both ends are the target. Undefined where the figures agreed give no scale.
 */
export function scoreStretch(value: number, thresholds: KpiUse, direction: Direction): ScoreStretch | undefined {
  const { sign, target, amber, contractual, critical } = limitsFor(value, thresholds, direction);
  if (target === undefined) return undefined;
  const middle = amber ?? contractual?.value;
  const { baseline } = thresholds;
  if (middle === undefined && (baseline === undefined || sign * (target - baseline) <= 0)) return undefined;
  if (sign * (value - target) >= 0) return { lowest: 100, highest: 100, from: target, to: target };
  if (middle === undefined) return { lowest: 0, highest: 100, from: baseline ?? target, to: target };
  if (sign * (value - middle) >= 0) return { lowest: 60, highest: 100, from: middle, to: target };
  return { lowest: 0, highest: 60, from: critical ?? middle - (target - middle), to: middle };
}

/**
 * The score of a value from 0 to 100, linear on its stretch of the scale. Undefined where the
 * figures agreed give no scale.
 */
export function scoreOf(value: number, thresholds: KpiUse, direction: Direction): number | undefined {
  const stretch = scoreStretch(value, thresholds, direction);
  if (stretch === undefined) return undefined;
  const { lowest, highest, from, to } = stretch;
  return tidy(lowest + (highest - lowest) * linear(value, from, to));
}

/** Whether the agreed figures give a scale at all, whatever the value. */
function isScored(thresholds: KpiUse, direction: Direction): boolean {
  const { target } = thresholds;
  return target !== undefined && scoreOf(target, thresholds, direction) !== undefined;
}

/**
 * The index of some KPIs: the weighted mean of the scores that have data, unknown (`score` null) when they hold under
 * 60 % of the weight. Green from 75, amber from 55, red below. A KPI beyond its critical limit holds the index under
 * 55, and so does what else caps it.
 */
export function assessIndex(inputs: readonly HealthInput[], also: readonly HealthCap[] = []): HealthIndex {
  const caps = [...(inputs.some((input) => input.critical) ? (['critical'] as const) : []), ...also];
  const { mean, coverage } = weightedMean(inputs);
  if (mean === null) return { score: null, status: 'no-data', coverage, caps, capped: false, inputs };
  const capped = mean > cappedAt && caps.length > 0;
  const score = capped ? cappedAt : mean;
  return { score, status: statusOfScore(score), coverage, caps, capped, inputs };
}

/**
 * The weighted mean of the scores that are known, null where they hold under 60 % of the weight; `coverage` is the
 * share they hold, 0 to 1. What is missing never counts as zero.
 */
export function weightedMean(parts: readonly { readonly weight: number; readonly score: number | null }[]): {
  readonly mean: number | null;
  readonly coverage: number;
} {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const known = parts.reduce((sum, { weight, score }) => sum + (score === null ? 0 : weight), 0);
  const coverage = total === 0 ? 0 : tidy(known / total);
  if (known === 0 || coverage < coverageNeeded) return { mean: null, coverage };
  return { mean: tidy(parts.reduce((sum, { weight, score }) => sum + (score ?? 0) * weight, 0) / known), coverage };
}

/** Whether a KPI counts towards the relationship rather than the business. */
export function isRelational(kpi: Pick<Kpi, 'relationship' | 'perspective'>): boolean {
  return kpi.relationship ?? kpi.perspective === 'relationship';
}

/**
 * The two indices of a partnership at `asOf` (M36), each over the KPIs it follows and the catalogue knows. A
 * KPI whose agreed figures give no scale has a status but does not enter the index. The latest value counts,
 * with its period beside it.
 * @param calendar Monday to Friday by default: it tells late data whose delay is written in working days,
 *   and when a contract ended
 */
export function assessHealth(
  partnership: Partnership,
  kpis: readonly Kpi[],
  asOf: IsoDate,
  calendar: WorkingCalendar = weekdays,
): Health {
  return healthFrom(partnership, followedSeries(partnership, kpis, asOf, calendar), asOf, calendar);
}

/**
 * The two indices at a day from series built already, which must know of nothing later.
 * @param series one per KPI that the partnership follows and the catalogue knows; inputs keep their order
 */
export function healthFrom(
  partnership: Partnership,
  series: readonly KpiSeries[],
  asOf: IsoDate,
  calendar: WorkingCalendar,
): Health {
  const inputs = series.flatMap((each) => {
    const input = healthInput(each);
    return input === undefined ? [] : [{ isRelational: isRelational(each.kpi), input }];
  });
  return {
    business: assessIndex(
      inputs.filter((entry) => !entry.isRelational).map((entry) => entry.input),
      hasOutlivedContract(partnership, asOf, calendar) ? ['contract-expired'] : [],
    ),
    relationship: assessIndex(
      inputs.filter((entry) => entry.isRelational).map((entry) => entry.input),
      hasTopConflict(partnership, asOf, calendar) ? ['top-conflict'] : [],
    ),
  };
}

/**
 * Whether the parties still work together although every contract that bound them to has ended;
 * whoever parts needs none.
 */
function hasOutlivedContract(partnership: Partnership, asOf: IsoDate, calendar: WorkingCalendar): boolean {
  const { stage, contracts } = partnership;
  if (!isAtWork(stage)) return false;
  const engaging = engagingContracts(contracts, asOf).map(({ id }) => id);
  const standings = contractStandings(contracts, asOf, calendar).filter(({ contract }) =>
    engaging.includes(contract.id),
  );
  return standings.length > 0 && standings.every(({ term }) => term.state === 'ended');
}

/** Whether a conflict is open at the last level of the ladder, which nothing follows. */
function hasTopConflict(partnership: Partnership, asOf: IsoDate, calendar: WorkingCalendar): boolean {
  const top = partnership.governance?.escalation?.at(-1)?.level;
  const open = openConflicts(partnership, asOf, calendar);
  return top !== undefined && open.some(({ level, since }) => level === top && since <= asOf);
}

/** What a KPI’s latest value gives an index; undefined where the agreed figures give no scale. */
export function healthInput({ kpi, latest, overdue, thresholds }: KpiSeries): HealthInput | undefined {
  const figures = latest?.thresholds ?? thresholds;
  if (figures === undefined || !isScored(figures, kpi.direction)) return undefined;
  const value = latest?.value ?? null;
  return {
    kpi: kpi.id,
    weight: Math.max(0, figures.weight ?? 1),
    value,
    period: latest?.period,
    status: latest?.status ?? 'no-data',
    score: value === null ? null : (scoreOf(value, figures, kpi.direction) ?? null),
    critical: value !== null && limitPassed(value, figures, kpi.direction)?.key === 'critical',
    late: overdue !== undefined,
  };
}
