import type { Contract } from '../model/contract.ts';
import type { Duration } from '../model/duration.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { addDays, addDuration, addMonths, daysBetween, monthIndex } from './dates.ts';
import { shift, workingDayOnOrBefore, type WorkingCalendar } from './working-calendar.ts';

/** Where a contract stands in time, and the days that matter for leaving it (M44). */
export interface ContractTerm {
  /** `unknown`: the dates given contradict each other or give no term that can be reckoned. */
  readonly state: 'unsigned' | 'not-started' | 'in-force' | 'ended' | 'indefinite' | 'unknown';
  /** The first day of the first term. */
  readonly start?: IsoDate;
  /** Which term is current: 1 for the first, 2 after one renewal. */
  readonly number?: number;
  /** The last day of the current term, or of the last one when the contract has ended. */
  readonly end?: IsoDate;
  /** The last day to give notice for the current term, as reckoned or as the contract sets it; it may be past. */
  readonly lastNotice?: IsoDate;
  /** The working day on or before `lastNotice`. */
  readonly advisedNotice?: IsoDate;
  /** Once `lastNotice` is past under tacit renewal: the end of the next term. */
  readonly lockedUntil?: IsoDate;
  /** The first day out, were notice given on the day of computation; for an indefinite contract with a notice. */
  readonly earliestExit?: IsoDate;
  readonly renewal: 'tacit' | 'express' | 'none';
}

/**
 * The term of a contract at `asOf`.
 * A term of n months from day D runs through the day before the same day n months later: 2025-03-12 for 3 years ends 2028-03-11.
 * Later terms are counted from the original start, so nothing drifts; `ends` overrides the first end.
 * Tacit renewal repeats for its own length as long as `asOf` is past the end; each express renewal signed by `asOf` adds one term.
 * The last notice is the current term’s last day less the notice: 2028-03-11 less 6 months is 2027-09-11. `last-notice` overrides it for the term that holds it.
 * On that day one can still leave; from the day after, tacit renewal locks the parties in until the end of the next term.
 * Under express renewal the notice is the day by which to decide. An unsigned contract shows its planned term, without notice.
 */
export function computeTerm(contract: Contract, asOf: IsoDate, calendar: WorkingCalendar): ContractTerm {
  const renewal = contract.renewal?.kind ?? 'none';
  const start = contract.starts ?? contract.signed;
  if (contract.signed === undefined || contract.signed > asOf) {
    const end = start && firstEnd(contract, start);
    return { state: 'unsigned', renewal, ...(start && { start }), ...(end && end >= start && { end }) };
  }
  if (start === undefined) return { state: 'unknown', renewal };
  if (contract.term === undefined && contract.ends === undefined)
    return indefiniteTerm(contract, start, asOf, calendar);
  const end = firstEnd(contract, start);
  if (end === undefined || end < start) return { state: 'unknown', renewal, start };
  const endOf = termEnds(contract, start, end);
  const index = currentIndex(contract, endOf, asOf);
  const current = endOf(index);
  const state = asOf < start ? 'not-started' : asOf > current ? 'ended' : 'in-force';
  const lastNotice = noticeDay(contract, current, index === 0 ? undefined : endOf(index - 1), calendar);
  const isLocked = renewal === 'tacit' && lastNotice !== undefined && asOf > lastNotice;
  return {
    state,
    renewal,
    start,
    number: index + 1,
    end: current,
    ...(lastNotice && { lastNotice, advisedNotice: workingDayOnOrBefore(lastNotice, calendar) }),
    ...(isLocked && { lockedUntil: endOf(index + 1) }),
  };
}

function indefiniteTerm(contract: Contract, start: IsoDate, asOf: IsoDate, calendar: WorkingCalendar): ContractTerm {
  const notice = contract.renewal?.notice;
  return {
    state: asOf < start ? 'not-started' : 'indefinite',
    renewal: contract.renewal?.kind ?? 'none',
    start,
    ...(notice && { earliestExit: addDays(shift(asOf, notice, 'after', calendar), 1) }),
    ...(contract['last-notice'] && {
      lastNotice: contract['last-notice'],
      advisedNotice: workingDayOnOrBefore(contract['last-notice'], calendar),
    }),
  };
}

function firstEnd(contract: Contract, start: IsoDate): IsoDate | undefined {
  if (contract.ends !== undefined) return contract.ends;
  return contract.term && contract.term.count > 0 ? addDays(addDuration(start, contract.term), -1) : undefined;
}

function inMonths(duration: Duration): number | undefined {
  if (duration.unit === 'year') return duration.count * 12;
  return duration.unit === 'month' ? duration.count : undefined;
}

/** The last day of each term, by how many renewals came before it. */
function termEnds(contract: Contract, start: IsoDate, end: IsoDate): (renewals: number) => IsoDate {
  const length = renewalLength(contract);
  if (length === undefined) return () => end;
  const term = contract.ends === undefined ? contract.term : undefined;
  const [first, each] = [term && inMonths(term), inMonths(length)];
  if (first !== undefined && each !== undefined)
    return (renewals) => addDays(addMonths(start, first + renewals * each), -1);
  const base = addDays(end, 1);
  return (renewals) => (renewals === 0 ? end : addDays(addDuration(base, length, renewals), -1));
}

/** How long one renewal lasts: as agreed, else as long as the first term; undefined when it cannot renew. */
function renewalLength(contract: Contract): Duration | undefined {
  const kind = contract.renewal?.kind ?? 'none';
  const length = contract.renewal?.for ?? contract.term;
  return kind === 'none' || length === undefined || length.count === 0 ? undefined : length;
}

/** How many renewals precede the term current at `asOf`. */
function currentIndex(contract: Contract, endOf: (renewals: number) => IsoDate, asOf: IsoDate): number {
  const length = renewalLength(contract);
  if (length === undefined) return 0;
  if (contract.renewal?.kind === 'express')
    return (contract.renewal.renewed ?? []).filter((date) => date <= asOf).length;
  const first = endOf(0);
  if (asOf <= first) return 0;
  const months = inMonths(length);
  const passed =
    months === undefined
      ? Math.floor(daysBetween(first, asOf) / (length.count * longestDays[length.unit]))
      : Math.floor((monthIndex(asOf) - monthIndex(first)) / months);
  let index = passed;
  while (endOf(index) < asOf) index += 1;
  return index;
}

/** The most calendar days that one unit can take; so that the first guess never passes the term sought. */
const longestDays: Readonly<Record<Duration['unit'], number>> = {
  day: 1,
  'working-day': 3,
  week: 7,
  month: 31,
  year: 366,
};

function noticeDay(
  contract: Contract,
  end: IsoDate,
  previousEnd: IsoDate | undefined,
  calendar: WorkingCalendar,
): IsoDate | undefined {
  const set = contract['last-notice'];
  if (set !== undefined && set <= end && (previousEnd === undefined || set > previousEnd)) return set;
  const notice = contract.renewal?.notice;
  if (notice === undefined || contract.renewal?.kind === 'none') return undefined;
  return shift(end, notice, 'before', calendar);
}
