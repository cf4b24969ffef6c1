import type { Contract } from '../../model/contract.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { addDays } from '../calendar/dates.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { termAsAgreed, type ContractTerm } from './contract-term.ts';
import { endUnlessLeft, termSequence } from './term-sequence.ts';

/** The term of a contract, and when notice was given that ends it. */
export interface Term extends ContractTerm {
  readonly noticeGiven?: IsoDate;
}

/** The term of a contract at `asOf`, as `termAsAgreed` reckons it, and as a notice given by then leaves it (M44). */
export function computeTerm(contract: Contract, asOf: IsoDate, calendar: WorkingCalendar): Term {
  const given = contract['notice-given'];
  const term = termAsAgreed(afterNotice(contract, calendar, asOf), asOf, calendar);
  return given === undefined || given > asOf || term.state === 'unsigned' ? term : { ...term, noticeGiven: given };
}

/**
 * The last day of a contract whatever happens next; undefined where its renewals know no limit, or are for an
 * indefinite time, and where it has no term. A notice given ends it, whatever its day.
 */
export function lastDayOf(contract: Contract, calendar: WorkingCalendar): IsoDate | undefined {
  return endUnlessLeft(afterNotice(contract, calendar), calendar);
}

/**
 * A contract as the notice that was given leaves it: with the term that this notice was still in time for, and nothing
 * renews it. Given after the last day for the current term, it ends the next one; without a term, as much later as was
 * agreed. As it is where no notice was given by `asOf`, none of its terms is left to end, or an indefinite one has no
 * notice to count from.
 * @param asOf the day to know of notices at; by default all are known
 */
export function afterNotice(contract: Contract, calendar: WorkingCalendar, asOf?: IsoDate): Contract {
  const { 'notice-given': given, 'last-notice': _, ...agreed } = contract;
  if (given === undefined || (asOf !== undefined && given > asOf)) return contract;
  const last = lastDayUnder(termAsAgreed(contract, given, calendar));
  if (last === undefined) return contract;
  const sequence = termSequence(contract, calendar);
  if (agreed.renewal && sequence?.renews)
    return { ...agreed, renewal: { ...agreed.renewal, times: sequence.holding(last) } };
  return { ...agreed, ends: last, renewal: { ...agreed.renewal, kind: 'none' } };
}

/** The last day of a contract of which notice is given on the day that its term was reckoned at. */
function lastDayUnder({ state, end, nextNotice, earliestExit }: ContractTerm): IsoDate | undefined {
  if (state === 'unsigned' || state === 'ended' || state === 'unknown') return undefined;
  return nextNotice?.end ?? (earliestExit === undefined ? end : addDays(earliestExit, -1));
}
