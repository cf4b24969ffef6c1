import type { Contract } from '../../model/contract.ts';
import type { Duration } from '../../model/duration.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { addDays, addDuration, addMonths, daysBetween, monthIndex } from '../calendar/dates.ts';
import { shift, type WorkingCalendar } from '../calendar/working-calendar.ts';

/** The terms of a contract one after the other, counted by how many renewals came before: 0 is the first term (M44). */
export interface TermSequence {
  /** The first day of the first term. */
  readonly start: IsoDate;
  /** Whether a further term may follow at all: a renewal of some length was agreed. */
  readonly renews: boolean;
  /** How many renewals the contract allows; Infinity where it sets no limit. */
  readonly most: number;
  /** The last day of a term; of the last one, where the contract renews no further. */
  readonly endOf: (renewals: number) => IsoDate;
  /** The first term whose last day is not before a day, were every renewal to take place. */
  readonly holding: (date: IsoDate) => number;
}

/**
 * The terms of a contract that ends; undefined for an indefinite one, and where its dates contradict each other or
 * give no length. Each end is counted in one go from the first day (months and years) or from the first end, so that
 * month ends do not drift.
 */
export function termSequence(contract: Contract, calendar: WorkingCalendar): TermSequence | undefined {
  const start = contract.starts ?? contract.signed;
  const end = start && firstEnd(contract, start, calendar);
  if (start === undefined || end === undefined || end < start) return undefined;
  const length = renewalLength(contract);
  const [endOf, most] = [termEnds(contract, start, end, calendar), mostRenewals(contract)];
  return {
    start,
    renews: length !== undefined,
    most,
    endOf: (renewals) => endOf(Math.min(renewals, most)),
    holding: (date) => Math.min(holding(endOf, length, date), most),
  };
}

/**
 * How many renewals a contract allows, and those signed beyond: what both signed holds.
 * Infinity where it sets no limit.
 */
function mostRenewals({ renewal }: Contract): number {
  return Math.max(renewal?.times ?? Infinity, renewal?.kind === 'express' ? (renewal.renewed ?? []).length : 0);
}

/** Whether the term after so many renewals is the last one that the contract allows. */
export function isLastTerm(contract: Contract, renewals: number): boolean {
  return renewals >= mostRenewals(contract);
}

/**
 * Whether a contract goes on for an indefinite time after its first term: under tacit renewal where nobody gives
 * notice, under express renewal once one was signed, by `asOf` where a day is given.
 */
export function goesOnIndefinitely({ renewal }: Contract, asOf?: IsoDate): boolean {
  if (renewal?.for !== 'indefinite' || renewal.kind === 'none') return false;
  return renewal.kind === 'tacit' || (renewal.renewed ?? []).some((date) => asOf === undefined || date <= asOf);
}

/**
 * The last day of a contract that nobody leaves earlier; undefined where its renewals know no limit, or are for an
 * indefinite time, and where it has no term.
 */
export function endUnlessLeft(contract: Contract, calendar: WorkingCalendar): IsoDate | undefined {
  if (goesOnIndefinitely(contract)) return undefined;
  const { renewal } = contract;
  const renewals = renewal?.kind === 'tacit' ? renewal.times : (renewal?.renewed ?? []).length;
  return renewals === undefined ? undefined : termSequence(contract, calendar)?.endOf(renewals);
}

/**
 * The last day to give notice for a term: its last day less the notice, same day number, held to the month’s end. A
 * `last-notice` that the contract sets counts for the term that holds that day. Undefined where no notice was agreed,
 * or nothing renews any more.
 */
export function noticeDayOf(
  contract: Contract,
  { endOf }: TermSequence,
  renewals: number,
  calendar: WorkingCalendar,
): IsoDate | undefined {
  const end = endOf(renewals);
  const set = contract['last-notice'];
  if (set !== undefined && set <= end && (renewals === 0 || set > endOf(renewals - 1))) return set;
  const notice = contract.renewal?.notice;
  if (notice === undefined || contract.renewal?.kind === 'none' || isLastTerm(contract, renewals)) return undefined;
  return shift(end, notice, 'before', calendar);
}

/**
 * The last day of the first term: the one written, else the day before the same day one term later, or for a term in
 * working days the last of them, its first day included where it is worked.
 */
export function firstEnd(contract: Contract, start: IsoDate, calendar: WorkingCalendar): IsoDate | undefined {
  if (contract.ends !== undefined) return contract.ends;
  return contract.term && contract.term.count > 0 ? endAfter(start, contract.term, 1, calendar) : undefined;
}

/** The last day of a length of time, so many times over, that begins on a day. */
function endAfter(start: IsoDate, { count, unit }: Duration, times: number, calendar: WorkingCalendar): IsoDate {
  const whole = { count: count * times, unit };
  return unit === 'working-day'
    ? shift(addDays(start, -1), whole, 'after', calendar)
    : addDays(addDuration(start, whole), -1);
}

function inMonths(duration: Duration): number | undefined {
  if (duration.unit === 'year') return duration.count * 12;
  return duration.unit === 'month' ? duration.count : undefined;
}

function termEnds(
  contract: Contract,
  start: IsoDate,
  end: IsoDate,
  calendar: WorkingCalendar,
): (renewals: number) => IsoDate {
  const length = renewalLength(contract);
  if (length === undefined) return () => end;
  const term = contract.ends === undefined ? contract.term : undefined;
  const [first, each] = [term && inMonths(term), inMonths(length)];
  if (first !== undefined && each !== undefined)
    return (renewals) => addDays(addMonths(start, first + renewals * each), -1);
  const base = addDays(end, 1);
  return (renewals) => (renewals === 0 ? end : endAfter(base, length, renewals, calendar));
}

/**
 * How long one renewal lasts: as agreed, else as long as the first term; undefined when it cannot renew,
 * or goes on without a term.
 */
function renewalLength(contract: Contract): Duration | undefined {
  const kind = contract.renewal?.kind ?? 'none';
  const length = contract.renewal?.for ?? contract.term;
  return kind === 'none' || length === undefined || length === 'indefinite' || length.count === 0 ? undefined : length;
}

/** The most calendar days that one unit can take; so that the first guess never passes the term sought. */
const longestDays: Readonly<Record<Duration['unit'], number>> = {
  day: 1,
  'working-day': 3,
  week: 7,
  month: 31,
  year: 366,
};

function holding(endOf: TermSequence['endOf'], length: Duration | undefined, date: IsoDate): number {
  const first = endOf(0);
  if (length === undefined || date <= first) return 0;
  const months = inMonths(length);
  let index =
    months === undefined
      ? Math.floor(daysBetween(first, date) / (length.count * longestDays[length.unit]))
      : Math.floor((monthIndex(date) - monthIndex(first)) / months);
  // At the last day the playbook can write, terms no longer move on: the search ends there.
  while (endOf(index) < date && endOf(index + 1) > endOf(index)) index += 1;
  return index;
}
