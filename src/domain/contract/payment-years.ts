import { isPayable } from '../../model/payment-state.ts';
import { periodHolding, type Period } from '../../model/period.ts';
import { compareText } from '../text/compare-text.ts';
import type { DuePayment } from './contract-payments.ts';

/** What one party pays others in a calendar year, in one currency. Amounts are minor units. */
export interface PaymentYear {
  readonly year: Period;
  readonly by: string;
  readonly to: readonly string[];
  readonly currency: string;
  /** All that falls due in the year, what is paid of it, and what remains of it though its day has passed. */
  readonly due: number;
  readonly paid: number;
  readonly late: number;
}

/**
 * The payments of contracts year by year (M13, M28), in order of time: each in the year of the day it is reckoned to,
 * whenever it is paid. What is only planned, waits for its milestone, came to nothing or
 * is not known counts in none.
 */
export function paymentYears(payments: readonly DuePayment[]): PaymentYear[] {
  const counted = payments.flatMap((payment) => {
    const { day, amount, state } = payment;
    if (day === undefined || amount === null || !isPayable(state)) return [];
    return [{ ...payment, amount, year: periodHolding(day.counted, 'yearly') }];
  });
  const groups = Map.groupBy(counted, ({ year, owing, currency }) =>
    [year, owing.by, owing.to.join('+'), currency].join(' '),
  );
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, own]): PaymentYear[] => {
      const [first] = own;
      if (first === undefined) return [];
      const due = sumOf(own.map(({ amount }) => amount));
      const remaining = sumOf(own.map((each) => each.remaining ?? 0));
      const late = sumOf(own.map((each) => (each.state === 'late' ? (each.remaining ?? 0) : 0)));
      const { year, owing, currency } = first;
      return [{ year, by: owing.by, to: owing.to, currency, due, paid: due - remaining, late }];
    });
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
