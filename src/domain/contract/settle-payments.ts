import type { ContractPayment } from '../../model/contract-payment.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { compareText } from '../text/compare-text.ts';

/** What was paid of a payment on a day, in minor units; null where what was due of it is not known. */
export interface Settlement {
  readonly on: IsoDate;
  readonly amount: number | null;
}

/** What became of a payment. Amounts are minor units. */
export interface Settled {
  readonly settlements: readonly Settlement[];
  /** What is still to be paid of it; null where its amount is not known and no day settles it. */
  readonly remaining: number | null;
  /** The day on which nothing more was to be paid of it. */
  readonly paid?: IsoDate;
}

/**
 * What became of payments by `asOf`, in their order, by what was paid of them in the order of time (M13). A day alone
 * settles what remains of the oldest that is open; a sum goes to the oldest, and what is more than remains of it to the
 * next. What is left once all are paid settles nothing.
 * @param amounts what each comes to; null where it is not known: no sum settles such a one, a day does
 */
export function settlePayments(
  amounts: readonly (number | null)[],
  { paid = [] }: Pick<ContractPayment, 'paid'>,
  asOf: IsoDate,
): Settled[] {
  const open = amounts.map((remaining): Draft => ({ remaining, settlements: [] }));
  let rank = 0;
  for (const { on, amount } of paidByDay(paid, asOf)) {
    let left = amount;
    while (rank < open.length && left !== 0) {
      const draft = open[rank];
      if (draft === undefined) break;
      const taken = left === undefined ? draft.remaining : Math.min(left, draft.remaining ?? left);
      draft.settlements.push({ on, amount: taken });
      if (left === undefined || taken === draft.remaining) Object.assign(draft, { remaining: 0, paid: on });
      else if (draft.remaining !== null) draft.remaining -= taken ?? 0;
      if (draft.paid !== undefined) rank += 1;
      left = left === undefined || draft.paid === undefined ? 0 : left - (taken ?? 0);
    }
  }
  return open;
}

interface Draft {
  settlements: Settlement[];
  remaining: number | null;
  paid?: IsoDate;
}

function paidByDay(paid: NonNullable<ContractPayment['paid']>, asOf: IsoDate) {
  return paid
    .map((entry) => (typeof entry === 'string' ? { on: entry, amount: undefined } : entry))
    .filter(({ on }) => on <= asOf)
    .toSorted((a, b) => compareText(a.on, b.on));
}
