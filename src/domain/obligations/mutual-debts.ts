import { periodEnd, periodHolding, type Period } from '../../model/period.ts';
import type { DuePayment } from '../contract/contract-payments.ts';
import { compareText } from '../text/compare-text.ts';
import { isPending, type Obligation } from './obligation.ts';
import type { Owing } from './owing.ts';

/** What two parties owe each other in a calendar year. Amounts are minor units, both more than nothing. */
export interface MutualDebt {
  readonly year: Period;
  /** The party that owes more, or as much, and the other one. */
  readonly debtor: string;
  readonly creditor: string;
  /** What the debtor owes, and what it is owed in return. */
  readonly owed: number;
  readonly inReturn: number;
}

/** An amount that one party owes, in the year that it counts in. */
interface Debt {
  readonly year: Period;
  readonly owing: Owing;
  readonly amount: number;
}

/**
 * The debts that two parties owe each other in a year (M17), a bonus against a malus, latest year first: what is due on
 * final figures, in the year of each period’s last day, and what remains late of what contracts made payable, in that
 * of its day. What is owed to several parties together is between no two of them, and counts in none.
 * @param payments those of contracts in the currency of the obligations
 */
export function mutualDebts(
  obligations: readonly Pick<Obligation, 'owing' | 'charges'>[],
  payments: readonly Pick<DuePayment, 'owing' | 'remaining' | 'day' | 'state'>[] = [],
): MutualDebt[] {
  const owed = new Map<string, number>();
  for (const { year, owing, amount } of [...obligations.flatMap(chargedDebts), ...payments.flatMap(lateDebts)]) {
    const [to, ...others] = owing.to;
    if (to === undefined || others.length > 0) continue;
    const key = `${year} ${owing.by} ${to}`;
    owed.set(key, (owed.get(key) ?? 0) + amount);
  }
  return [...owed]
    .flatMap(([key, amount]): MutualDebt[] => {
      const [year = '', debtor = '', creditor = ''] = key.split(' ');
      const inReturn = owed.get(`${year} ${creditor} ${debtor}`) ?? 0;
      const isFirst = amount > inReturn || (amount === inReturn && debtor < creditor);
      return inReturn > 0 && isFirst ? [{ year: year as Period, debtor, creditor, owed: amount, inReturn }] : [];
    })
    .toSorted((a, b) => compareText(b.year, a.year));
}

function chargedDebts({ owing, charges }: Pick<Obligation, 'owing' | 'charges'>): Debt[] {
  if (owing === undefined) return [];
  return charges.flatMap((charge) =>
    charge.isFinal && !isPending(charge) && charge.amount !== null
      ? [{ year: periodHolding(periodEnd(charge.entry.period), 'yearly'), owing, amount: charge.amount }]
      : [],
  );
}

function lateDebts({
  owing,
  remaining,
  day,
  state,
}: Pick<DuePayment, 'owing' | 'remaining' | 'day' | 'state'>): Debt[] {
  if (state !== 'late' || day === undefined || remaining === null) return [];
  return [{ year: periodHolding(day.counted, 'yearly'), owing, amount: remaining }];
}
