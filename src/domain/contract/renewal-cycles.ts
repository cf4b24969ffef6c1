import type { Contract } from '../../model/contract.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { renewalsBy, termAsAgreed, windowOf, type ContractTerm, type NoticeWindow } from './contract-term.ts';
import { afterNotice } from './given-notice.ts';
import { addDays } from '../calendar/dates.ts';
import { termSequence, type TermSequence } from './term-sequence.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

/** One term of a contract, with the notice that would make it the last (M44). */
export interface RenewalCycle {
  /** 1 for the first term, 2 after one renewal. */
  readonly number: number;
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** The last day to give notice for this term, and the working day on or before it; absent where none was agreed. */
  readonly notice?: NoticeWindow;
  /**
   * `current`: it holds the day, or is the first of a contract still to start; `committed`: it can no longer be
   * avoided, its predecessor’s notice being past; `open`: a notice given in time still prevents it.
   */
  readonly standing: 'current' | 'committed' | 'open';
}

/** How many renewals ahead are worth a date in someone’s calendar. */
const renewalsAhead = 3;

/**
 * The current term of a contract at `asOf` and the renewals that follow it, in order, without gap or overlap. Under
 * tacit renewal, the next three, or as many as the contract still allows; under express renewal, those already signed,
 * since nobody is bound by the others; without renewal, after notice was given, or where an indefinite time follows,
 * the term alone. None for a contract that is unsigned, ended, indefinite, or whose dates give no term.
 */
export function renewalCycles(
  contract: Contract,
  asOf: IsoDate,
  calendar: WorkingCalendar,
  ahead = renewalsAhead,
): RenewalCycle[] {
  const left = afterNotice(contract, calendar, asOf);
  const term = termAsAgreed(left, asOf, calendar);
  const { state, renewal, lockedUntil } = term;
  const sequence = termSequence(left, calendar);
  if (sequence === undefined || (state !== 'in-force' && state !== 'not-started')) return [];
  if (renewal === 'indefinite') return [firmTerm(sequence, term)];
  const first = sequence.holding(asOf);
  const last = renewal === 'tacit' ? Math.min(first + ahead, sequence.most) : renewalsBy(left, sequence, asOf);
  return Array.from({ length: last - first + 1 }, (_, offset) => {
    const renewals = first + offset;
    const end = sequence.endOf(renewals);
    const notice = windowOf(left, sequence, renewals, calendar);
    const isCommitted = renewal === 'express' || (lockedUntil !== undefined && end <= lockedUntil);
    return {
      number: renewals + 1,
      start: renewals === 0 ? sequence.start : addDays(sequence.endOf(renewals - 1), 1),
      end,
      ...(notice && { notice }),
      standing: offset === 0 ? 'current' : isCommitted ? 'committed' : 'open',
    };
  });
}

/**
 * The term that an indefinite time follows, with the notice that can still prevent it or could have; none
 * once both signed for it.
 */
function firmTerm({ start, endOf }: TermSequence, { lastNotice, advisedNotice }: ContractTerm): RenewalCycle {
  const end = endOf(0);
  const notice = lastNotice && advisedNotice && { lastNotice, advisedNotice, end };
  return { number: 1, start, end, ...(notice && { notice }), standing: 'current' };
}
