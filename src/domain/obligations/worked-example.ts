import type { ClauseRecord } from '../../model/clause.ts';
import type { Duration } from '../../model/duration.ts';
import { parseFrontMatterNumber } from '../../model/number.ts';
import { frequencyOf, isPeriod, monthsIn, periodEnd, periodStart, type Period } from '../../model/period.ts';
import type { BreachEntry } from '../kpi/breach-runs.ts';
import { amountOf, createCapper, measuredNames, measuredValues, type CappedBy } from './charges.ts';
import { clauseTerms } from './clause-terms.ts';

type Example = NonNullable<ClauseRecord['examples']>[number];

/** One period of a worked example. Amounts are minor units. */
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
  | { readonly kind: 'not-reckoned'; readonly period: Period };

/**
 * Reckons a worked example of a clause as the figures of a partnership would be (M17): every period it lists breaches, `for` says how many
 * must before the clause fires, and the sum of what is then due is what it should give. `with` fills the clause’s variables, and may also give
 * an agreed figure by its name (`floor`, `target` …) or the `limit` of the rule. Undefined for a clause without a formula.
 */
export function reckonExample(
  clause: Pick<ClauseRecord, 'trigger' | 'variables'>,
  example: Example,
): ExampleResult | undefined {
  const terms = clauseTerms(clause, example.with);
  if (terms?.formula === undefined) return undefined;
  const names = Object.keys(example.values);
  const periods = names.filter(isPeriod);
  const unreadable = names.find((name) => !isPeriod(name));
  if (unreadable !== undefined) return { kind: 'unreadable-period', period: unreadable };
  const entries = periods
    .toSorted((a, b) => (periodEnd(a) < periodEnd(b) ? -1 : 1))
    .map((period, place) => entryOf(period, place, example));
  const [first] = entries;
  if (first === undefined) return { kind: 'amount', lines: [], total: 0 };
  const firing = periodsIn(example.for, first.period) - 1;
  const cap = createCapper(periodStart(first.period));
  const lines: ExampleLine[] = [];
  if (firing >= entries.length) return { kind: 'amount', lines, total: 0 };
  for (const [index, entry] of entries.entries()) {
    if (index < firing && !terms.isWholeRun) continue;
    const raw = amountOf(terms, new Map([...terms.values, ...measuredValues(entry, index + 1, terms.formula.names)]));
    if (raw === null || terms.caps === undefined) return { kind: 'not-reckoned', period: entry.period };
    lines.push({ period: entry.period, raw, ...cap(entry.period, raw, terms.caps) });
  }
  return { kind: 'amount', lines, total: lines.reduce((sum, { amount }) => sum + amount, 0) };
}

function entryOf(period: Period, place: number, example: Example): BreachEntry {
  const given = Object.fromEntries(
    measuredNames.flatMap((name) => {
      const value = parseFrontMatterNumber(example.with?.[name] ?? '');
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const value = parseFrontMatterNumber(example.values[period] ?? '') ?? null;
  const thresholds = { kpi: '', ...given };
  return { period, value, isFinal: true, limit: given['limit'], thresholds, row: undefined, place };
}

/** How many periods a length of time holds, at least one: two months are two monthly periods, six months two quarters. */
function periodsIn(length: Duration | undefined, period: Period): number {
  const months = length?.unit === 'month' ? length.count : length?.unit === 'year' ? length.count * 12 : 1;
  return Math.max(1, Math.ceil(months / monthsIn[frequencyOf(period)]));
}
