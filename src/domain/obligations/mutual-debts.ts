import { periodEnd, periodHolding, type Period } from '../../model/period.ts';
import { isPending, type Obligation } from './obligation.ts';

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

/**
 * The debts that two parties owe each other in a year (M17), a bonus against a malus, latest year first: what is due on
 * final figures, in the year of each period’s last day. What is owed to several parties together is between no two of
 * them, and counts in none.
 */
export function mutualDebts(obligations: readonly Pick<Obligation, 'owing' | 'charges'>[]): MutualDebt[] {
  const owed = new Map<string, number>();
  for (const { owing, charges } of obligations) {
    const [to, ...others] = owing?.to ?? [];
    if (owing === undefined || to === undefined || others.length > 0) continue;
    for (const charge of charges) {
      if (!charge.isFinal || isPending(charge) || charge.amount === null) continue;
      const key = `${periodHolding(periodEnd(charge.entry.period), 'yearly')} ${owing.by} ${to}`;
      owed.set(key, (owed.get(key) ?? 0) + charge.amount);
    }
  }
  return [...owed]
    .flatMap(([key, amount]): MutualDebt[] => {
      const [year = '', debtor = '', creditor = ''] = key.split(' ');
      const inReturn = owed.get(`${year} ${creditor} ${debtor}`) ?? 0;
      const isFirst = amount > inReturn || (amount === inReturn && debtor < creditor);
      return inReturn > 0 && isFirst ? [{ year: year as Period, debtor, creditor, owed: amount, inReturn }] : [];
    })
    .toSorted((a, b) => (b.year < a.year ? -1 : b.year > a.year ? 1 : 0));
}
