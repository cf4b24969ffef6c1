import type { Commission } from '../../model/commission.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Measurement } from '../../model/measurement.ts';
import { periodAt, periodEnd, periodHolding, periodIndex, periodStart, type Period } from '../../model/period.ts';
import type { Kpi, Partnership } from '../../model/playbook.ts';
import { partsOf } from './apportion.ts';
import { buildSeries, type SeriesPoint } from '../kpi/kpi-series.ts';
import { exactOf, toMinor } from '../obligations/exact.ts';
import { compareText } from '../text/compare-text.ts';

/** A slice of the base and what it earns, in minor units, at a rate of 0 to 1. */
export interface CommissionTier {
  readonly base: number;
  readonly rate: number;
  readonly amount: number;
}

/** What is due for a period, with its arithmetic. Amounts are minor units. */
export interface CommissionLine {
  readonly period: Period;
  /** The rows it was reckoned from, in order; what was not measured is no row. */
  readonly rows: readonly Measurement[];
  /** How many of the periods of the KPI have a value, of how many there are. */
  readonly known: number;
  readonly expected: number;
  /** What was brought in the period; refunds count against it. */
  readonly brought: number;
  /** What earlier periods left under zero, zero or less. */
  readonly carried: number;
  /** What commission is reckoned on, never under zero. */
  readonly base: number;
  readonly tiers: readonly CommissionTier[];
  /** The sum of the tiers, before the minimum and the cap. */
  readonly earned: number;
  readonly due: number;
  readonly limitedBy: 'minimum' | 'cap' | undefined;
  /** `final` once the period is over and every value is there and final; `partial` where one is missing. */
  readonly state: 'final' | 'provisional' | 'partial' | 'running';
}

/** What an affiliate is owed under one rule (M56). */
export interface CommissionAccount {
  readonly rule: Commission;
  /** The day from which a later rule takes its place. */
  readonly replacedFrom: IsoDate | undefined;
  readonly lines: readonly CommissionLine[];
  /** The sum of what is due for final periods. */
  readonly total: number;
  /** What is still under zero, to be made good before anything is due; zero once a later rule carries it. */
  readonly carriedOn: number;
}

/**
 * The account of a commission at `asOf` (M56), period by period from the first contribution on or after the rule’s
 * date. A rule of the same party on the same KPI that is dated later ends it: what is brought in a period of the KPI
 * falls under the rule in force on that period’s first day. Rules of one date hold together. Contributions are the rows
 * of the party; where the file names no party, the rows of all. Refunds lower the period’s base and what is left under
 * zero is carried forward, under the next rule too; tiers are marginal; the amount is rounded half away from zero to
 * the cent, raised to the minimum, and capped last.
 */
export function commissionAccount(
  partnership: Partnership,
  kpi: Kpi,
  rule: Commission,
  asOf: IsoDate,
): CommissionAccount {
  const { replacedFrom } = neighboursOf(rule, partnership.commissions ?? []);
  const { lines, carried } = linesUnder(partnership, kpi, rule, asOf);
  const total = lines.reduce((sum, { state, due }) => sum + (state === 'final' ? due : 0), 0);
  const isOver = replacedFrom !== undefined && replacedFrom <= asOf;
  return { rule, replacedFrom, lines, total, carriedOn: isOver ? 0 : carried };
}

/** The periods of a rule in order, and what they leave under zero. */
function linesUnder(
  partnership: Partnership,
  kpi: Kpi,
  rule: Commission,
  asOf: IsoDate,
): { readonly lines: readonly CommissionLine[]; readonly carried: number } {
  const { former, replacedFrom } = neighboursOf(rule, partnership.commissions ?? []);
  const isUnderRule = (period: Period) =>
    (rule.from === undefined || periodStart(period) >= rule.from) &&
    (replacedFrom === undefined || periodStart(period) < replacedFrom);
  const points = contributions(partnership, kpi, rule, asOf).filter(({ period }) => isUnderRule(period));
  const lines: CommissionLine[] = [];
  let carried = former ? linesUnder(partnership, kpi, former, asOf).carried : 0;
  for (const [period, own] of Map.groupBy(points, ({ period }) => periodHolding(periodStart(period), rule.per))) {
    const expected = partsOfPeriod(period, kpi).filter(isUnderRule).length;
    const line = lineOf(period, own, rule, { carried, asOf, expected });
    carried = Math.min(0, line.brought + carried);
    lines.push(line);
  }
  return { lines, carried };
}

/** The rule that one takes the place of, and the day from which another takes its own. */
function neighboursOf(rule: Commission, all: readonly Commission[]) {
  const dated = all
    .filter(({ party, kpi }) => party === rule.party && kpi === rule.kpi)
    .toSorted((a, b) => compareText(a.from ?? '', b.from ?? ''));
  const from = rule.from ?? '';
  return {
    former: dated.findLast((other) => (other.from ?? '') < from),
    replacedFrom: dated.find((other) => (other.from ?? '') > from)?.from,
  };
}

/** The periods of the KPI that a period of the rule is made of: those that begin in it. */
function partsOfPeriod(period: Period, { frequency }: Kpi): Period[] {
  const first = periodIndex(periodHolding(periodStart(period), frequency));
  const last = periodIndex(periodHolding(periodEnd(period), frequency));
  const all = Array.from({ length: last - first + 1 }, (_, index) => periodAt(first + index, frequency));
  return all.filter((part) => periodStart(part) >= periodStart(period));
}

/**
 * The values of the party alone, of the KPI or of those it adds up, judged by no threshold; of all
 * parties where no row names one.
 */
function contributions(
  partnership: Partnership,
  kpi: Kpi,
  { party }: Commission,
  asOf: IsoDate,
): readonly SeriesPoint[] {
  const rests = [kpi.id, kpi.total?.of];
  const own = partnership.measurements.filter((row) => rests.includes(row.kpi) && row.party === party);
  const measurements = own.length > 0 ? own.map(({ party: _, ...row }) => row) : partnership.measurements;
  return buildSeries({ ...partnership, kpis: [], measurements }, kpi, asOf).points;
}

function lineOf(
  period: Period,
  points: readonly SeriesPoint[],
  rule: Commission,
  { carried, asOf, expected }: { readonly carried: number; readonly asOf: IsoDate; readonly expected: number },
): CommissionLine {
  const known = points.filter(({ value }) => value !== null);
  const brought = known.reduce((sum, { value }) => sum + toMinor(exactOf(value ?? 0)), 0);
  const base = Math.max(0, brought + carried);
  const tiers = tiersOf(base, rule);
  const earned = tiers.reduce((sum, { amount }) => sum + amount, 0);
  const raised = Math.max(earned, rule.minimum ?? 0);
  const due = Math.min(raised, rule.cap ?? Infinity);
  const rows = points.flatMap(({ measurement }) => measurement ?? []);
  return {
    period,
    rows,
    known: known.length,
    expected,
    brought,
    carried,
    base,
    tiers,
    earned,
    due,
    limitedBy: due < raised ? 'cap' : raised > earned ? 'minimum' : undefined,
    state: stateOf(period, rows, { asOf, isComplete: known.length >= expected }),
  };
}

function stateOf(
  period: Period,
  rows: readonly Measurement[],
  { asOf, isComplete }: { readonly asOf: IsoDate; readonly isComplete: boolean },
): CommissionLine['state'] {
  if (periodEnd(period) >= asOf) return 'running';
  if (!isComplete) return 'partial';
  return rows.some(({ status }) => status === 'provisional') ? 'provisional' : 'final';
}

/**
 * The slices of a base. The whole is rounded once; each slice but the last is shown rounded and the last takes the
 * rest, so that they add up.
 * @param base whole and not negative
 */
function tiersOf(base: number, { rate, tiers = rate === undefined ? [] : [{ rate }] }: Commission): CommissionTier[] {
  const slices: CommissionTier[] = [];
  let exact = 0n;
  let from = 0;
  for (const tier of tiers) {
    const slice = Math.max(0, Math.min(base, tier.to ?? Infinity) - from);
    if (slice === 0) continue;
    const before = fromBillionths(exact);
    exact += BigInt(slice) * partsOf(tier.rate);
    slices.push({ base: slice, rate: tier.rate, amount: fromBillionths(exact) - before });
    from = tier.to ?? Infinity;
  }
  return slices;
}

const whole = partsOf(1);

/** Billionths of a minor unit as minor units, half away from zero. */
function fromBillionths(billionths: bigint): number {
  return Number((billionths * 2n + whole) / (whole * 2n));
}
