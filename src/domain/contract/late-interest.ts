import type { Contract } from '../../model/contract.ts';
import type { ContractPayment } from '../../model/contract-payment.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { daysBetween, earliest } from '../calendar/dates.ts';
import { partsOf } from '../finance/apportion.ts';
import { compareText } from '../text/compare-text.ts';
import { amendedChain, originalOf } from './amended-chain.ts';
import { compareEffect } from './amendment-order.ts';
import type { DuePayment } from './contract-payments.ts';

/** What lateness of a payment comes to under the terms of its contract, were it claimed. Amounts are minor units. */
export interface LateInterest {
  readonly payment: DuePayment;
  /** The yearly rate. */
  readonly rate: number;
  /** The last day that counts: the one on which it was paid in full, else the day of computation. */
  readonly until: IsoDate;
  /** How many days after the one agreed. */
  readonly days: number;
  readonly interest: number;
  /** The fixed sum for recovery that is due once per payment; 0 where none is agreed. */
  readonly fixed: number;
  /** What of the interest was paid or waived; the fixed sum goes with the first of it. */
  readonly settled: number;
  /** When, how much and whether it was waived, in order of time. */
  readonly settlements: readonly InterestSettlement[];
}

/** What of the interest on a payment was paid, or waived, on one day. */
interface InterestSettlement {
  readonly on: IsoDate;
  readonly isWaived: boolean;
  readonly amount: number;
}

/**
 * The interest that has run by `asOf` on payments past their day, in their order (M13, M17): simple, at the yearly rate
 * agreed, on what remained to be paid, for the actual days from the day after the one agreed (never the working day
 * before it) to that of each settlement, over 365, a leap year’s too; rounded half away from zero to the cent, once per
 * payment. One that was paid late has run until it was paid. What was paid or waived of it is what had run by that day,
 * or the sum that was written, which goes to the oldest payments first and never beyond what had run; it runs on where
 * the payment itself was not made. In France the rate is that of the contract, not under
 * three times the legal one, and the fixed sum at least 40 € (Code de commerce, art. L. 441-10 and D. 441-5): none of
 * this is claimed, nor known to be due.
 */
export function lateInterests(
  payments: readonly DuePayment[],
  contracts: readonly Contract[],
  asOf: IsoDate,
): LateInterest[] {
  return reckoned(payments, contracts, asOf, new Map());
}

/**
 * What of the sums written as paid or waived is beyond the interest that had run by their days, and so counts nowhere
 * (M13); only those that bear on interest at all.
 */
export function interestBeyond(
  payments: readonly DuePayment[],
  contracts: readonly Contract[],
  asOf: IsoDate,
): ReadonlyMap<WrittenSettlement, number> {
  const left = new Map<WrittenSettlement, number>();
  reckoned(payments, contracts, asOf, left);
  return new Map([...left].filter(([, amount]) => amount > 0));
}

function reckoned(
  payments: readonly DuePayment[],
  contracts: readonly Contract[],
  asOf: IsoDate,
  left: Map<WrittenSettlement, number>,
): LateInterest[] {
  return payments.flatMap((payment): LateInterest[] => {
    const { day, amount, state, paid } = payment;
    const terms = day && termsOn(day.counted, payment.contract, { contracts, asOf });
    if (terms === undefined || day === undefined || amount === null || (state !== 'late' && state !== 'paid'))
      return [];
    const until = paid ?? asOf;
    const days = daysBetween(day.counted, until);
    if (days <= 0) return [];
    const { rate, fixed = 0 } = terms;
    const interestAt = (date: IsoDate) => simpleInterest(owedDays(payment, amount, date), rate);
    const settlements = settledOf(writtenSettlements(payment, asOf), interestAt, left);
    const settled = settlements.reduce((sum, each) => sum + each.amount, 0);
    return [{ payment, rate, until, days, interest: interestAt(asOf), fixed, settled, settlements }];
  });
}

type WrittenSettlement = NonNullable<ContractPayment['interest']>[number];

/** A settlement as the record writes it, without its short form. */
interface ReadSettlement {
  readonly written: WrittenSettlement;
  readonly on: IsoDate;
  readonly isWaived: boolean;
  /** The sum where only a part was settled. */
  readonly part: number | undefined;
}

/**
 * What a record says was paid or waived of the interest on a payment by `asOf`, in order of time: of its day, or of
 * every payment of the same id that was late by then.
 */
function writtenSettlements({ payment, day }: DuePayment, asOf: IsoDate): ReadSettlement[] {
  if (day === undefined) return [];
  return (payment.interest ?? [])
    .flatMap((written): ReadSettlement[] => {
      const entry = typeof written === 'string' ? { on: written } : written;
      if (entry.on > asOf || !isInterestOn(entry, day)) return [];
      return [{ written, on: entry.on, isWaived: entry.waived ?? false, part: entry.amount }];
    })
    .toSorted((a, b) => compareText(a.on, b.on));
}

/**
 * What each settlement comes to on one payment: all that had run by its day and was still owed, or what earlier
 * payments leave of its sum. One of which they leave nothing is not told of this payment.
 * @param left what is left of the sums written, kept from one payment to the next
 */
function settledOf(
  written: readonly ReadSettlement[],
  interestAt: (date: IsoDate) => number,
  left: Map<WrittenSettlement, number>,
): InterestSettlement[] {
  const found: InterestSettlement[] = [];
  let settled = 0;
  for (const { written: entry, on, isWaived, part } of written) {
    const owed = interestAt(on) - settled;
    const most = part === undefined ? owed : (left.get(entry) ?? part);
    const amount = Math.min(owed, most);
    if (part !== undefined) left.set(entry, most - amount);
    if (part !== undefined && amount === 0) continue;
    settled += amount;
    found.push({ on, isWaived, amount });
  }
  return found;
}

/** Whether a settlement bears on the interest of a payment due on a day: it was late by then, and is the one meant. */
export function isInterestOn(
  { on, of }: { readonly on: IsoDate; readonly of?: IsoDate | undefined },
  { counted, due }: NonNullable<DuePayment['day']>,
): boolean {
  return on > counted && (of === undefined || of === counted || of === due);
}

/** What a contract agrees on late payments, or the nearest one that it amends. */
export function lateTermsOf(contract: Contract, contracts: readonly Contract[]): Contract['late-interest'] {
  return [contract, ...amendedChain(contract, contracts)].find((each) => each['late-interest'])?.['late-interest'];
}

/**
 * What holds for a payment of a contract on its day: the terms of the amendment that took effect last by then, of those
 * signed, else those of the contract.
 */
function termsOn(
  day: IsoDate,
  contract: Contract,
  { contracts, asOf }: { readonly contracts: readonly Contract[]; readonly asOf: IsoDate },
): Contract['late-interest'] {
  const original = originalOf(contract, contracts);
  const [latest] = contracts
    .filter((each) => each['late-interest'] && each.amends !== undefined && originalOf(each, contracts) === original)
    .filter(({ signed, starts }) => signed !== undefined && signed <= asOf && (starts ?? signed) <= day)
    .toSorted((a, b) => compareEffect(a, b, contracts));
  return latest?.['late-interest'] ?? lateTermsOf(contract, contracts);
}

/** Minor units times the days that each was late. */
function owedDays({ day, settlements }: DuePayment, amount: number, asOf: IsoDate): bigint {
  const due = day?.counted ?? asOf;
  const lateDays = (on: IsoDate) => BigInt(Math.max(daysBetween(due, earliest(on, asOf)), 0));
  const paid = settlements.reduce((sum, settlement) => sum + (settlement.amount ?? 0), 0);
  return settlements.reduce(
    (sum, settlement) => sum + BigInt(settlement.amount ?? 0) * lateDays(settlement.on),
    BigInt(amount - paid) * lateDays(asOf),
  );
}

function simpleInterest(owed: bigint, rate: number): number {
  const divisor = 365n * partsOf(1);
  return Number((owed * partsOf(rate) * 2n + divisor) / (divisor * 2n));
}
