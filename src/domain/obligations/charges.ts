import type { IsoDate } from '../../model/iso-date.ts';
import { frequencyOf, monthsIn, periodEnd, type Period } from '../../model/period.ts';
import { addMonths } from '../calendar/dates.ts';
import type { BreachEntry } from '../kpi/breach-runs.ts';
import type { Caps, ClauseTerms } from './clause-terms.ts';
import { compare, exactOf, exactOfDecimal, subtract, toMinor, type Exact } from './exact.ts';
import { valueOf, type FormulaValues } from './formula-value.ts';

/** The names a formula may use beside the variables of its clause; `measuredValues` says what each means. */
export const measuredNames = [
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
] as const;

export type MeasuredName = (typeof measuredNames)[number];

/**
 * What one breaching period gives a formula, for the names it uses: `value`, the `limit` of the rule and the `gap` between them (never negative),
 * every agreed figure of the period by its name, and how many periods of the run have breached, this one included, in `periods` and in `months`.
 * What was not measured or not agreed has no value.
 * @param rank the period’s place in its run, 1 for the first
 */
export function measuredValues(entry: BreachEntry, rank: number, names: readonly string[]): Map<string, Exact> {
  const values = new Map<string, Exact>();
  for (const name of measuredNames) {
    const value = names.includes(name) ? measured(name, entry, rank) : undefined;
    if (value !== undefined) values.set(name, value);
  }
  return values;
}

function measured(name: MeasuredName, entry: BreachEntry, rank: number): Exact | undefined {
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
    default:
      return exact(thresholds?.[name]);
  }
}

/** What held an amount down. */
export type CappedBy = 'period' | 'year' | 'contract-year' | 'contract';

/** An amount as its caps leave it, in minor units. */
export interface CappedAmount {
  readonly amount: number;
  readonly cappedBy: CappedBy | undefined;
}

const zero = exactOfDecimal('0');

/** The amount of a period before its caps, in minor units: never negative, null where something the formula needs is missing. */
export function amountOf({ formula }: ClauseTerms, figures: FormulaValues): number | null {
  const amount = formula && valueOf(formula.parsed, figures);
  return amount === undefined ? null : toMinor(compare(amount, zero) > 0 ? amount : zero);
}

/** Which contract year a day belongs to: 0 from the contract’s first day to the day before its anniversary. */
function contractYear(start: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(start.slice(0, 4));
  return addMonths(start, years * 12) > day ? years - 1 : years;
}

/** What is taken over the whole contract is counted under this name, beside the names of its years. */
const wholeKey = 'contract';

/**
 * Caps the amounts of one clause of one contract, given in order of time: first per period, then per calendar year, per contract year and over
 * the contract, each counting what the periods before it took, under whichever caps then held. A period belongs to the year of its last day.
 * @param start the first day of the contract, from which its years are counted
 * @returns a function to call once per amount, in order, with the caps in force in that period
 */
export function createCapper(start: IsoDate | undefined): (at: Period, amount: number, caps: Caps) => CappedAmount {
  const taken = new Map<string, number>();
  return (at, amount, { period, month, year, contractYear: perContractYear, contract }) => {
    const end = periodEnd(at);
    const perPeriod = Math.min(period ?? Infinity, (month ?? Infinity) * monthsIn[frequencyOf(at)]);
    const yearKey = `year ${end.slice(0, 4)}`;
    const contractKey = `contract year ${start === undefined ? '' : contractYear(start, end)}`;
    const left = (key: string, cap: number | undefined) => (cap ?? Infinity) - (taken.get(key) ?? 0);
    const limits: readonly (readonly [CappedBy, number])[] = [
      ['period', perPeriod],
      ['year', left(yearKey, year)],
      ['contract-year', left(contractKey, start === undefined ? undefined : perContractYear)],
      ['contract', left(wholeKey, contract)],
    ];
    let kept: CappedAmount = { amount, cappedBy: undefined };
    for (const [cappedBy, limit] of limits) if (kept.amount > limit) kept = { amount: Math.max(0, limit), cappedBy };
    for (const key of [yearKey, contractKey, wholeKey]) taken.set(key, (taken.get(key) ?? 0) + kept.amount);
    return kept;
  };
}
