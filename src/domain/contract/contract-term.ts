import type { Contract } from '../../model/contract.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { addDays } from '../calendar/dates.ts';
import {
  firstEnd,
  goesOnIndefinitely,
  isLastTerm,
  noticeDayOf,
  termSequence,
  type TermSequence,
} from './term-sequence.ts';
import { shift, workingDayOnOrBefore, type WorkingCalendar } from '../calendar/working-calendar.ts';

/** A day by which to give notice, and what it leads out of. */
export interface NoticeWindow {
  /** The last day to give notice. */
  readonly lastNotice: IsoDate;
  /** The working day on or before it. */
  readonly advisedNotice: IsoDate;
  /** The last day of the term that the notice ends with; absent for an indefinite contract. */
  readonly end?: IsoDate;
}

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
  /**
   * Once `lastNotice` is past under tacit renewal for a further term: the end of the first term that can
   * still be chosen as the last.
   */
  readonly lockedUntil?: IsoDate;
  /**
   * The first notice that can still be given on the day of computation; under express renewal,
   * the day by which to decide.
   */
  readonly nextNotice?: NoticeWindow;
  /**
   * The first day out, were notice given on the day of computation; for a contract with a notice that is indefinite,
   * or can no longer be left at its term and then is.
   */
  readonly earliestExit?: IsoDate;
  /** How the current term is followed. */
  readonly renewal: Following;
}

/**
 * How a term is followed: by another one, tacitly or where both sign; by an indefinite time, where nobody gives notice
 * or both signed for it; by nothing, as is the last term that the contract allows, and an indefinite time.
 */
export type Following = 'tacit' | 'express' | 'indefinite' | 'none';

/**
 * The term of a contract at `asOf`, were no notice given. A term of n months from day D runs through the day before the
 * same day n months later: 2025-03-12 for 3 years ends 2028-03-11. Later terms are counted from the original start, so
 * nothing drifts; `ends` overrides the first end. Tacit renewal repeats for its own length as long as `asOf` is past
 * the end, `times` at most; each express renewal signed by `asOf` adds one term. Nothing renews the last term that
 * `times` allows: it needs no notice. The last notice is the current term’s last day less the notice: 2028-03-11 less 6
 * months is 2027-09-11. `last-notice` overrides it for the term that holds it. On that day one can still leave; from
 * the day after, tacit renewal locks the parties in until the end of the next term, or of a later one where the notice
 * is longer than a term and the next term’s notice is past as well. Under express renewal the notice is the day by
 * which to decide. An unsigned contract shows its planned term, without notice. Where the renewal is for an indefinite
 * time, nobody is ever locked in: a notice given after the last day to leave at the term ends the contract that much
 * later, not before the term’s last day; from the day after the term, the contract is indefinite. An express renewal
 * for an indefinite time is the same once it was signed, without a day to decide.
 */
export function termAsAgreed(contract: Contract, asOf: IsoDate, calendar: WorkingCalendar): ContractTerm {
  const goesOn = goesOnIndefinitely(contract, asOf);
  const renewal = goesOn ? 'indefinite' : (contract.renewal?.kind ?? 'none');
  const start = contract.starts ?? contract.signed;
  if (contract.signed === undefined || contract.signed > asOf)
    return { state: 'unsigned', renewal, ...plannedTerm(contract, start, calendar) };
  if (start === undefined) return { state: 'unknown', renewal };
  if (contract.term === undefined && contract.ends === undefined)
    return indefiniteTerm(contract, { start, asOf, calendar });
  const sequence = termSequence(contract, calendar);
  if (sequence === undefined) return { state: 'unknown', renewal, start };
  const index = renewalsBy(contract, sequence, asOf);
  const current = sequence.endOf(index);
  if (goesOn && asOf > current) return indefiniteTerm(contract, { start, firm: current, asOf, calendar });
  const isSettled = goesOn && contract.renewal?.kind === 'express';
  const notice = isSettled ? undefined : windowOf(contract, sequence, index, calendar);
  const isPast = notice !== undefined && asOf > notice.lastNotice;
  const open = isPast && renewal === 'tacit' ? firstOpen(contract, sequence, { index, asOf, calendar }) : undefined;
  const next = open === undefined ? (isPast ? undefined : notice) : windowOf(contract, sequence, open, calendar);
  return {
    state: asOf < start ? 'not-started' : asOf > current ? 'ended' : 'in-force',
    renewal: isLastTerm(contract, index) ? 'none' : renewal,
    start,
    number: index + 1,
    end: current,
    ...(notice && { lastNotice: notice.lastNotice, advisedNotice: notice.advisedNotice }),
    ...(open !== undefined && { lockedUntil: sequence.endOf(open) }),
    ...(next && { nextNotice: next }),
    ...(goesOn && (isSettled || isPast) && exitOf(contract, { firm: current, asOf, calendar })),
  };
}

/** The term that a contract will have once it is signed, as far as it is written. */
function plannedTerm(
  contract: Contract,
  start: IsoDate | undefined,
  calendar: WorkingCalendar,
): Pick<ContractTerm, 'start' | 'end'> {
  if (start === undefined) return {};
  const end = firstEnd(contract, start, calendar);
  return { start, ...(end && end >= start && { end }) };
}

/**
 * How many renewals precede the term current at `asOf`: under express renewal those signed by then, else those
 * that the days passed make.
 */
export function renewalsBy(contract: Contract, { renews, holding }: TermSequence, asOf: IsoDate): number {
  if (!renews) return 0;
  if (contract.renewal?.kind === 'express')
    return (contract.renewal.renewed ?? []).filter((date) => date <= asOf).length;
  return holding(asOf);
}

/** The notice of a term; undefined where none was agreed. */
export function windowOf(
  contract: Contract,
  sequence: TermSequence,
  renewals: number,
  calendar: WorkingCalendar,
): (NoticeWindow & { readonly end: IsoDate }) | undefined {
  const lastNotice = noticeDayOf(contract, sequence, renewals, calendar);
  return (
    lastNotice && {
      lastNotice,
      advisedNotice: workingDayOnOrBefore(lastNotice, calendar),
      end: sequence.endOf(renewals),
    }
  );
}

/** Month ends can bring two reckonings of one notice this many days apart; the search begins that much earlier. */
const monthEndDays = 4;

/**
 * How many renewals precede the first term after the one at `index` that can still be the last:
 * a notice longer than a term skips those whose own notice is past.
 */
function firstOpen(
  contract: Contract,
  sequence: TermSequence,
  { index, asOf, calendar }: { readonly index: number; readonly asOf: IsoDate; readonly calendar: WorkingCalendar },
): number {
  const notice = contract.renewal?.notice;
  // A day that the contract sets may open a term that the notice alone would not: then every term is tried.
  const reach =
    notice && !contract['last-notice'] ? addDays(shift(asOf, notice, 'after', calendar), -monthEndDays) : asOf;
  let renewals = Math.max(index + 1, sequence.holding(reach));
  const isPast = () => (noticeDayOf(contract, sequence, renewals, calendar) ?? asOf) < asOf;
  while (isPast() && sequence.endOf(renewals + 1) > sequence.endOf(renewals)) renewals += 1;
  return renewals;
}

interface Leaving {
  /** The last day of the firm term, before which nobody leaves; absent where there was none. */
  readonly firm?: IsoDate;
  readonly asOf: IsoDate;
  readonly calendar: WorkingCalendar;
}

/** A contract without a term: from its first day, or from the day after its firm term. */
function indefiniteTerm(contract: Contract, leaving: Leaving & { readonly start: IsoDate }): ContractTerm {
  const { start, firm, asOf, calendar } = leaving;
  const { renewal, 'last-notice': set } = contract;
  const window = set !== undefined &&
    (firm === undefined || set > firm) && { lastNotice: set, advisedNotice: workingDayOnOrBefore(set, calendar) };
  return {
    state: asOf < start ? 'not-started' : 'indefinite',
    renewal: firm === undefined ? (renewal?.kind ?? 'none') : 'none',
    start,
    ...exitOf(contract, leaving),
    ...window,
    ...(window && window.lastNotice >= asOf && { nextNotice: window }),
  };
}

/** The first day out, were notice given that day; none where no notice was agreed. */
function exitOf(
  { renewal }: Contract,
  { firm, asOf, calendar }: Leaving,
): { readonly earliestExit?: IsoDate } | undefined {
  if (renewal?.notice === undefined) return undefined;
  const last = shift(asOf, renewal.notice, 'after', calendar);
  return { earliestExit: addDays(firm === undefined || last > firm ? last : firm, 1) };
}

/** Whether a signed contract can no longer be left at its term, and goes on indefinitely after it. */
export function isBoundToGoOn({ state, renewal, nextNotice }: ContractTerm): boolean {
  return state !== 'unsigned' && renewal === 'indefinite' && nextNotice === undefined;
}
