import type { IsoDate } from '../../model/iso-date.ts';
import { frequencies, frequencyOf, monthsIn, periodEnd, periodHolding, type Period } from '../../model/period.ts';
import { addMonths } from '../calendar/dates.ts';
import type { Caps } from './clause-terms.ts';

/** What held an amount down: a cap of its clause, by its span, or the one on all the penalties of the contract. */
export type CappedBy = 'period' | 'year' | 'contract-year' | 'contract' | 'penalties';

/** An amount as its caps leave it, in minor units. */
export interface CappedAmount {
  readonly amount: number;
  readonly cappedBy: CappedBy | undefined;
}

/** A cap on more than one period of which nothing is left. */
export interface ReachedCap {
  readonly by: CappedBy;
  /** The cap, in minor units. */
  readonly cap: number;
  /** What it is reached once in, among all that one capper caps: a year, a contract year, the contract. */
  readonly span: string;
}

/** Caps amounts given in order of time: what is taken in one period leaves less to those after it. */
export interface Capper {
  /** What the caps in force in a period leave of an amount. */
  readonly leave: (at: Period, amount: number, caps: Caps) => CappedAmount;
  /** Counts what was due in a period in the end; null where that is unknown. */
  readonly take: (at: Period, amount: number | null) => void;
  /** Whether something unknown was taken of a cap in force in a period: it may leave less than it seems to. */
  readonly isUnsure: (at: Period, caps: Caps) => boolean;
  /** The caps in force in a period that what was taken so far has reached; that of a single period is none. */
  readonly reached: (at: Period, caps: Caps) => ReachedCap[];
}

/**
 * The caps of one clause of one contract on what one party owes: first per period, then per calendar year, per contract
 * year and over the contract. A cap per period is each KPI’s own. One per month is shared by all that the clause is set
 * off by in that month, and bears on a quarter three times. A period belongs to the year of its last day.
 * @param start the first day of the contract, from which its years are counted
 */
export function createCapper(start: IsoDate | undefined): Capper {
  const { leftOf, take, isUnsure, reached } = createTally(start);
  const months = createMonthTally();
  return {
    leave: (at, amount, caps) =>
      least(amount, [
        ['period', Math.min(caps.period ?? Infinity, months.leftOf(at, caps.month))],
        ['year', leftOf('year', at, caps.year)],
        ['contract-year', leftOf('contractYear', at, caps.contractYear)],
        ['contract', leftOf('contract', at, caps.contract)],
      ]),
    take: (at, amount) => {
      take(at, amount);
      months.take(at, amount);
    },
    isUnsure: (at, caps) => months.isUnsure(at, caps.month) || years.some((span) => isUnsure(span, at, caps[span])),
    reached: (at, { year, contractYear, contract }) => [
      ...reached('year', 'year', at, year),
      ...reached('contractYear', 'contract-year', at, contractYear),
      ...reached('contract', 'contract', at, contract),
    ],
  };
}

/**
 * The caps on all the penalties that one party owes under a contract together, whichever clause they fall due under:
 * per calendar month, per calendar year, per contract year and over the contract. A period belongs to the month and
 * the year of its last day.
 * @param start the first day of the contract, from which its years are counted
 */
export function createPenaltyCapper(start: IsoDate | undefined): Capper {
  const { leftOf, take, isUnsure, reached } = createTally(start);
  return {
    leave: (at, amount, caps) =>
      least(
        amount,
        spans.map((span) => ['penalties', leftOf(span, at, caps[span])]),
      ),
    take,
    isUnsure: (at, caps) => spans.some((span) => isUnsure(span, at, caps[span])),
    reached: (at, caps) => spans.flatMap((span) => reached(span, 'penalties', at, caps[span])),
  };
}

const years = ['year', 'contractYear', 'contract'] as const;
const spans = ['month', ...years] as const;
type Span = (typeof spans)[number];

function createTally(start: IsoDate | undefined) {
  const taken = new Map<string, number>();
  const unsure = new Set<string>();
  const keyOf = (span: Span, at: Period) => `${span} ${placeIn(span, periodEnd(at), start)}`;
  const leftOf = (span: Span, at: Period, cap: number | undefined) =>
    cap === undefined || (span === 'contractYear' && start === undefined)
      ? Infinity
      : cap - (taken.get(keyOf(span, at)) ?? 0);
  return {
    leftOf,
    reached: (span: Span, by: CappedBy, at: Period, cap: number | undefined): ReachedCap[] =>
      cap !== undefined && leftOf(span, at, cap) <= 0 ? [{ by, cap, span: keyOf(span, at) }] : [],
    take: (at: Period, amount: number | null) => {
      for (const span of spans) {
        const key = keyOf(span, at);
        if (amount === null) unsure.add(key);
        else taken.set(key, (taken.get(key) ?? 0) + amount);
      }
    },
    isUnsure: (span: Span, at: Period, cap: number | undefined) =>
      leftOf(span, at, cap) < Infinity && unsure.has(keyOf(span, at)),
  };
}

/**
 * What periods have taken of a cap per month. What months have taken leaves less to the quarter that holds them,
 * and the other way round.
 */
function createMonthTally() {
  const taken = new Map<Period, number>();
  const drawn = new Set<Period>();
  const unsure = new Set<Period>();
  const holding = (at: Period) => {
    const longer = frequencies.filter((each) => monthsIn[each] >= monthsIn[frequencyOf(at)]);
    return longer.map((each) => periodHolding(periodEnd(at), each));
  };
  const bounding = (at: Period) => holding(at).filter((each) => each === at || drawn.has(each));
  return {
    leftOf: (at: Period, cap = Infinity) =>
      Math.min(...bounding(at).map((each) => cap * monthsIn[frequencyOf(each)] - (taken.get(each) ?? 0))),
    take: (at: Period, amount: number | null) => {
      drawn.add(at);
      for (const each of holding(at)) {
        if (amount === null) unsure.add(each);
        else taken.set(each, (taken.get(each) ?? 0) + amount);
      }
    },
    isUnsure: (at: Period, cap: number | undefined) =>
      cap !== undefined && bounding(at).some((each) => unsure.has(each)),
  };
}

/** Which month, year or contract year a day belongs to. */
function placeIn(span: Span, day: IsoDate, start: IsoDate | undefined): string | number {
  switch (span) {
    case 'month':
      return day.slice(0, 7);
    case 'year':
      return day.slice(0, 4);
    case 'contractYear':
      return start === undefined ? '' : contractYear(start, day);
    case 'contract':
      return '';
  }
}

/** Which contract year a day belongs to: 0 from the contract’s first day to the day before its anniversary. */
export function contractYear(start: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(start.slice(0, 4));
  return addMonths(start, years * 12) > day ? years - 1 : years;
}

/** An amount under limits, each of which may hold it down further; never less than nothing. */
function least(amount: number, limits: readonly (readonly [CappedBy, number])[]): CappedAmount {
  return limits.reduce<CappedAmount>(
    (kept, [cappedBy, limit]) => (kept.amount > limit ? { amount: Math.max(0, limit), cappedBy } : kept),
    { amount, cappedBy: undefined },
  );
}
