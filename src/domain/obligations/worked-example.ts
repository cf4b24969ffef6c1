import type { ClauseRecord } from '../../model/clause.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { TriggerRule } from '../../model/kpi-use.ts';
import { parseFrontMatterNumber } from '../../model/number.ts';
import {
  frequencyOf,
  isPeriod,
  periodAt,
  periodEnd,
  periodIndex,
  periodStart,
  type Period,
} from '../../model/period.ts';
import { breachesSoFar, firingsOf, reachOf, type BreachEntry } from '../kpi/breach-runs.ts';
import { isBeyond } from '../kpi/kpi-status.ts';
import { compareText } from '../text/compare-text.ts';
import { turnedTerms } from './both-ways.ts';
import { createCapper, type CappedBy } from './capper.ts';
import { amountOf, lessDeficit, measuredNames, measuredValues, type MeasuredName } from './charges.ts';
import { clauseTerms, type ClauseTerms } from './clause-terms.ts';
import { firstMissing, lookBack } from './looked-back.ts';
import { wholePeriods } from './whole-periods.ts';

type Example = NonNullable<ClauseRecord['examples']>[number];
type Effect = NonNullable<ClauseRecord['trigger']>['effect'];

/** One period of a worked example. Amounts are minor units, negative where the other party owes them. */
export interface ExampleLine {
  readonly period: Period;
  readonly raw: number;
  readonly amount: number;
  readonly cappedBy: CappedBy | undefined;
}

/** What a worked example gives: its amounts and their sum, or why there is none. */
export type ExampleResult =
  | { readonly kind: 'amount'; readonly lines: readonly ExampleLine[]; readonly total: number }
  | { readonly kind: 'unreadable-period'; readonly period: string }
  /** `lacks` is the earlier period without a value that the formula looks back at, where that is why. */
  | { readonly kind: 'not-reckoned'; readonly period: Period; readonly lacks?: Period }
  /** `for` is no whole number of the periods that the values are of; `months` is the nearest that is. */
  | { readonly kind: 'uneven-length'; readonly months: number }
  /** A limit is given, but not on which side of it the clause fires, and values stand on both. */
  | { readonly kind: 'no-side' }
  /** `when` names a limit that `with` does not give. */
  | { readonly kind: 'no-limit'; readonly limit: string };

/**
 * Reckons a worked example of a clause as the figures of a partnership would be (M17). `with` fills the clause’s
 * variables, and may also give an agreed figure by its name (`floor`, `target` …) or the `limit` of the rule; `when`
 * is the rule, as a record would write it. Without it the record alone knows the rule: a malus is then taken to fire
 * below a `floor` or above a `ceiling`, a bonus the other way; a `limit` alone is breached on the side where every
 * value stands, and under no such figure every period listed breaches. `for` says how many must, where `when` does
 * not. A period that is missing from a run ends it, as one without data does. An example has no journal: it is
 * reckoned as after a formal notice that stayed without effect. A formula that looks back finds its figures among the
 * values, those that do not breach and those given under `before` included; its contract, and so its contract years,
 * begin with the earliest value given. What a run cost is given back where the clause says so and the values that
 * follow it do not breach. What a cap holds back is added to the next line where the clause carries it over, and what
 * is under zero is taken off the next ones where it carries that forward. What the other party owes under a clause
 * that runs both ways is taken off, and each party has its own caps. What is due in all is what the example should
 * give. Undefined for a clause without a formula.
 */
export function reckonExample(
  clause: Pick<ClauseRecord, 'trigger' | 'variables'>,
  example: Example,
): ExampleResult | undefined {
  const terms = clauseTerms(clause, example.with);
  if (terms?.formula === undefined) return undefined;
  const periods = Object.keys(example.values)
    .filter(isPeriod)
    .toSorted((a, b) => compareText(periodEnd(a), periodEnd(b)));
  const unreadable = Object.keys({ ...example.values, ...example.before }).find((name) => !isPeriod(name));
  if (unreadable !== undefined) return { kind: 'unreadable-period', period: unreadable };
  const [first] = periods;
  if (first === undefined) return { kind: 'amount', lines: [], total: 0 };
  const count = countOf(example, first);
  if ('kind' in count) return count;
  const side = sideOf(terms.isBothWays ? 'payment' : terms.effect, example);
  if (side !== undefined && 'kind' in side) return side;
  const entries = periods.map((period) =>
    entryOf(period, periodIndex(period) - periodIndex(first), side?.limit, example),
  );
  const unknown = side && entries.find(({ value }) => value === null);
  if (unknown) return { kind: 'not-reckoned', period: unknown.period };
  const breaches = side ? entries.filter(({ value }) => isBeyond(value ?? 0, side.limit, side.sign)) : entries;
  const [earliest = first] = Object.keys({ ...example.before, ...example.values })
    .filter(isPeriod)
    .toSorted((a, b) => compareText(periodEnd(a), periodEnd(b)));
  const history = { example, start: periodStart(earliest) };
  return charge(terms, runsOf(breaches, reachOf(count)), count, history);
}

/**
 * What the runs of an example cost in all, a line for each period that is charged.
 * @param history the example and the first day of its contract
 */
function charge(
  terms: ClauseTerms,
  runs: readonly BreachEntry[][],
  count: Count,
  history: { readonly example: Example; readonly start: IsoDate },
): ExampleResult {
  const capper = createCapper(history.start);
  const inReturn = terms.isCapShared ? capper : createCapper(history.start);
  let [heldBack, deficit] = [0, 0];
  const pointIn = (period: Period) => ({ value: valueOf(history.example, period) });
  const names = terms.formula?.names ?? [];
  const breaching = new Set(runs.flat().map(({ period }) => period));
  const lines: ExampleLine[] = [];
  for (const run of runs) {
    const isGivenBack = isEarnedBack(terms, run, (period) => pointIn(period).value !== null && !breaching.has(period));
    const firings = firingsOf(run, count);
    const last = firings.at(-1)?.index ?? 0;
    for (const [index, entry] of run.entries()) {
      const isCharged = firings.some((firing) => firing.index === index) || (terms.isWholeRun && index < last);
      if (!isCharged) continue;
      const { period } = entry;
      const lookedBack = lookBack(names, period, {
        pointIn,
        start: history.start,
        since: history.start,
        year: history.example.year ?? 'yearly',
      });
      const lacks = firstMissing(lookedBack, { pointIn });
      if (lacks !== undefined && lacks !== period) return { kind: 'not-reckoned', period, lacks };
      const measured = measuredValues(
        entry,
        { rank: index + 1, counted: breachesSoFar(run, index, count).length },
        names,
      );
      for (const { name, value } of lookedBack) if (value) measured.set(name, value);
      const figures = new Map([...terms.values, ...measured]);
      const raw = amountOf(terms, figures);
      const returned = terms.isBothWays ? (amountOf(turnedTerms(terms), figures) ?? 0) : 0;
      if (raw === null || terms.caps === undefined) return { kind: 'not-reckoned', period };
      if (returned > 0) {
        const { amount, cappedBy } = inReturn.leave(period, returned, terms.caps);
        inReturn.take(period, amount);
        lines.push({ period, raw: -returned, amount: -amount, cappedBy });
        continue;
      }
      const isCarried = terms.isCarriedOver && !isGivenBack;
      const { owed, left } = lessDeficit(raw, deficit);
      deficit = left;
      const kept = capper.leave(period, owed + (isCarried ? heldBack : 0), terms.caps);
      capper.take(period, kept.amount);
      if (isCarried) heldBack += owed - kept.amount;
      lines.push({ period, raw, ...kept, ...(isGivenBack && { amount: 0 }) });
    }
  }
  return { kind: 'amount', lines, total: lines.reduce((sum, { amount }) => sum + amount, 0) };
}

/** Whether as many periods right after a run as its clause says do not breach. */
function isEarnedBack(
  { earnBack }: ClauseTerms,
  run: readonly BreachEntry[],
  isKept: (period: Period) => boolean,
): boolean {
  const last = run.at(-1)?.period;
  if (earnBack === undefined || last === undefined) return false;
  const { periods, isWhole } = wholePeriods(earnBack, frequencyOf(last));
  const following = Array.from({ length: periods }, (_, offset) =>
    periodAt(periodIndex(last) + 1 + offset, frequencyOf(last)),
  );
  return isWhole && following.every(isKept);
}

/** Breaches as they belong together, by how many periods one may come after the one before. */
function runsOf(entries: readonly BreachEntry[], reach: number): BreachEntry[][] {
  const runs: BreachEntry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    const since = entry.place - (run?.at(-1)?.place ?? -Infinity);
    if (run && since <= reach) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** The limit of an example, and 1 where a value under it breaches, −1 where one above it does. */
interface Side {
  readonly limit: number;
  readonly sign: 1 | -1;
}

type NoSide = Extract<ExampleResult, { kind: 'no-side' | 'no-limit' }>;

/**
 * Undefined where every period listed breaches: no limit is given, the rule is on each period, or on lateness or on a
 * cap, which the values say nothing of; a payment is owed for each period unless a rule says otherwise.
 */
function sideOf(effect: Effect, example: Example): Side | NoSide | undefined {
  const given = figuresOf(example);
  const { when } = example;
  if (when !== undefined && (when.test === 'late' || when.test === 'each' || when.test === 'cap')) return undefined;
  if (when === undefined && effect === 'payment') return undefined;
  if (when?.limit !== undefined) {
    const limit = given[when.limit] ?? given.limit;
    if (limit === undefined) return { kind: 'no-limit', limit: when.limit };
    if (when.test !== 'beyond') return { limit, sign: when.test === 'above' ? -1 : 1 };
    const better = given.target ?? given.amber ?? given.floor ?? given.ceiling;
    return better === undefined ? { kind: 'no-side' } : { limit, sign: better >= limit ? 1 : -1 };
  }
  const { floor, ceiling, limit } = given;
  const named = floor ?? ceiling;
  if (floor !== undefined && ceiling !== undefined) return { kind: 'no-side' };
  if (named === undefined) return limit === undefined ? undefined : sideOfValues(limit, example);
  const isUnder = (floor !== undefined) !== (effect === 'bonus');
  return { limit: limit ?? named, sign: isUnder ? 1 : -1 };
}

/** The side of a limit on which every value of an example stands: an example is of a breach. */
function sideOfValues(limit: number, { values }: Example): Side | NoSide {
  const known = Object.values(values).flatMap((value) => parseFrontMatterNumber(value) ?? []);
  if (known.every((value) => value <= limit)) return { limit, sign: 1 };
  return known.every((value) => value >= limit) ? { limit, sign: -1 } : { kind: 'no-side' };
}

type Count = Pick<TriggerRule, 'periods' | 'window'>;
type UnevenLength = Extract<ExampleResult, { kind: 'uneven-length' }>;

/**
 * How many periods must breach, and among how many: as `when` says, else as `for` does. Two months are two monthly
 * periods, six months two quarters; days and weeks are no number of either.
 */
function countOf({ when, for: length }: Example, first: Period): Count | UnevenLength {
  if (when !== undefined && (when.periods > 1 || when.window !== undefined)) return when;
  if (length === undefined) return { periods: 1 };
  const { periods, isWhole, months } = wholePeriods(length, frequencyOf(first));
  return isWhole ? { periods } : { kind: 'uneven-length', months };
}

function figuresOf({ with: given = {} }: Example): Partial<Record<MeasuredName, number>> {
  return Object.fromEntries(
    measuredNames.flatMap((name) => {
      const value = parseFrontMatterNumber(given[name] ?? '');
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function valueOf({ values, before }: Example, period: Period): number | null {
  return parseFrontMatterNumber(values[period] ?? before?.[period] ?? '') ?? null;
}

function entryOf(period: Period, place: number, limit: number | undefined, example: Example): BreachEntry {
  const given = figuresOf(example);
  const value = valueOf(example, period);
  const thresholds = { kpi: '', ...given };
  return { period, value, isFinal: true, limit: limit ?? given.limit, thresholds, row: undefined, place };
}
