import { frequencyOf, monthsIn } from '../../model/period.ts';
import type { BreachEntry } from '../kpi/breach-runs.ts';
import type { ClauseTerms } from './clause-terms.ts';
import { compare, exactOf, exactOfDecimal, subtract, toMinor, type Exact } from './exact.ts';
import { valueOf, type FormulaValues } from './formula-value.ts';
import { lookedBackNames } from './looked-back.ts';

/** The names that one breaching period gives a formula. */
const namesOfPeriod = [
  'value',
  'limit',
  'gap',
  'target',
  'amber',
  'floor',
  'ceiling',
  'critical',
  'baseline',
  'periods',
  'months',
  'breaches',
] as const;

/**
 * The names a formula may use beside the variables of its clause; `measuredValues` and `lookBack` say what each means.
 */
export const measuredNames = [...namesOfPeriod, ...lookedBackNames] as const;

export type MeasuredName = (typeof measuredNames)[number];

/** How many breaches a period comes to. */
export interface BreachCount {
  /** Its place in its run, 1 for the first. */
  readonly rank: number;
  /** How many of the run the rule counts at it: under a rule with a window those that this one sees. */
  readonly counted: number;
}

/**
 * What one breaching period gives a formula, for the names it uses: `value`, the `limit` of the rule and the `gap`
 * between them (never negative), every agreed figure of the period by its name, how many periods of the run have
 * breached, this one included, in `periods` and in `months`, and in `breaches` how many of them the rule counts. What
 * was not measured or not agreed has no value.
 */
export function measuredValues(entry: BreachEntry, count: BreachCount, names: readonly string[]): Map<string, Exact> {
  const values = new Map<string, Exact>();
  for (const name of namesOfPeriod) {
    const value = names.includes(name) ? measured(name, entry, count) : undefined;
    if (value !== undefined) values.set(name, value);
  }
  return values;
}

function measured(
  name: (typeof namesOfPeriod)[number],
  entry: BreachEntry,
  { rank, counted }: BreachCount,
): Exact | undefined {
  const { value, limit, thresholds } = entry;
  const exact = (figure: number | null | undefined) =>
    figure === null || figure === undefined ? undefined : exactOf(figure);
  switch (name) {
    case 'value':
      return exact(value);
    case 'limit':
      return exact(limit);
    case 'gap': {
      if (value === null || limit === undefined) return undefined;
      const difference = subtract(exactOf(value), exactOf(limit));
      return difference.numerator < 0n ? { ...difference, numerator: -difference.numerator } : difference;
    }
    case 'periods':
      return exact(rank);
    case 'months':
      return exact(rank * monthsIn[frequencyOf(entry.period)]);
    case 'breaches':
      return exact(counted);
    default:
      return exact(thresholds?.[name]);
  }
}

const zero = exactOfDecimal('0');

/**
 * The amount of a period before its caps, in minor units: never negative, unless the clause carries a deficit
 * forward; null where something the formula needs is missing.
 */
export function amountOf({ formula, isDeficitCarried }: ClauseTerms, figures: FormulaValues): number | null {
  const amount = formula && valueOf(formula.parsed, figures);
  return amount === undefined ? null : toMinor(isDeficitCarried || compare(amount, zero) > 0 ? amount : zero);
}

/**
 * What a deficit of earlier periods leaves of an amount, and what is left of it; all in minor units.
 * @param raw what the formula gives, under zero where it adds to the deficit
 * @param deficit what earlier periods left to make good, never negative
 */
export function lessDeficit(raw: number, deficit: number): { readonly owed: number; readonly left: number } {
  return { owed: Math.max(raw - deficit, 0), left: Math.max(deficit - raw, 0) };
}
