import type { ContractPayment } from '../../model/contract-payment.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { addDuration, earliest } from '../calendar/dates.ts';
import { shift, workingDayOnOrBefore, type WorkingCalendar } from '../calendar/working-calendar.ts';
import type { ContractStanding } from './contract-standing.ts';
import { dayOfRule, type DueAnchors } from './due-anchors.ts';

/** A day on which a payment of a contract falls due. */
export interface PaymentDay {
  /** The day it is counted from, which decides its amount: that of the milestone, of the interval, of the rule. */
  readonly event: IsoDate;
  /** The day reckoned from it, with the time to pay. */
  readonly counted: IsoDate;
  /** The last day to pay: that day, or the working day before it where it was reckoned and not written. */
  readonly due: IsoDate;
}

/** What the days of a payment are reckoned from. */
export interface PaymentCalendar {
  readonly calendar: WorkingCalendar;
  readonly anchors: DueAnchors;
  /** The last day to which payments that come again are listed. */
  readonly horizon: IsoDate;
  /** The day from which the contract that replaces this one makes none come again; absent where none does. */
  readonly replacedFrom?: IsoDate | undefined;
}

/**
 * The days of a payment in order (M13): none where its milestone was not reached, or the date it is counted from is
 * not known. One that comes again does so from the contract’s date of effect unless it says otherwise, each day counted
 * in one go from the first: as many times as agreed, or until the day agreed, else as long as the contract is bound to
 * run. A day that is written is never moved; one that is reckoned moves back to the working day before, but not before
 * the contract takes effect, nor before the milestone that it is paid for.
 */
export function paymentDays(
  payment: ContractPayment,
  standing: ContractStanding,
  reckoning: PaymentCalendar,
): PaymentDay[] {
  const { calendar } = reckoning;
  const { starts, signed } = standing.contract;
  return eventsOf(payment, standing, reckoning).map((event): PaymentDay => {
    const counted = payment.within ? shift(event, payment.within, 'after', calendar) : event;
    const isWritten = payment.on !== undefined && payment.within === undefined;
    const worked = isWritten ? counted : workingDayOnOrBefore(counted, calendar);
    const earliestDay = payment.milestone === undefined ? (starts ?? signed ?? worked) : event;
    const isTooEarly = worked < counted && worked < earliestDay;
    return { event, counted, due: isTooEarly ? counted : worked };
  });
}

function eventsOf(payment: ContractPayment, standing: ContractStanding, reckoning: PaymentCalendar): IsoDate[] {
  const { on, due, every, reached } = payment;
  if (every !== undefined) return recurring(payment, every, standing, reckoning);
  const single = on ?? (due ? dayOfRule(due, reckoning.anchors, reckoning.calendar) : reached);
  return single === undefined ? [] : [single];
}

function recurring(
  { from, until, times = Infinity }: ContractPayment,
  every: NonNullable<ContractPayment['every']>,
  { contract, term, lastDay }: ContractStanding,
  { horizon, replacedFrom }: PaymentCalendar,
): IsoDate[] {
  const first = from ?? contract.starts ?? contract.signed;
  if (first === undefined) return [];
  const bound = term.renewal === 'tacit' ? (term.lockedUntil ?? lastDay) : lastDay;
  const agreed = until ?? (times === Infinity ? bound : undefined);
  const last = agreed === undefined ? horizon : earliest(horizon, agreed);
  const events: IsoDate[] = [];
  for (let rank = 0; rank < times; rank += 1) {
    const day = addDuration(first, every, rank);
    // At the last day that the playbook can write, days no longer move on.
    if (day > last || day === events.at(-1) || (replacedFrom !== undefined && day >= replacedFrom)) return events;
    events.push(day);
  }
  return events;
}
