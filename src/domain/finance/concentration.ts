import type { Partnership } from '../../model/playbook.ts';
import type { YearlyValue } from './partnership-value.ts';

/** A partner, or the partners of one partnership together, with what it is worth to us. */
export interface PartnerValue {
  readonly partners: readonly string[];
  /** In minor units. */
  readonly amount: number;
}

/** How much of the portfolio’s value rests on its largest partner. */
export interface Concentration {
  /** Largest first. */
  readonly partners: readonly PartnerValue[];
  readonly total: number;
  /** The largest over the total, 0 to 1; null without any value. */
  readonly share: number | null;
  /** The partnerships that have no value and are left out of the sum. */
  readonly unvalued: readonly Partnership[];
}

/**
 * The share of the largest partner in the value of the portfolio. The values of the partnerships that one partner has
 * with us are added up; a partnership with several partners counts for the group they form. A partnership at its exit
 * counts as long as it has a value. Equal amounts stand in the order of the portfolio.
 * @param own the organisation that keeps the playbook
 */
export function assessConcentration(
  valued: readonly { readonly partnership: Partnership; readonly value: YearlyValue }[],
  own: string,
): Concentration {
  const amounts = new Map<string, PartnerValue>();
  for (const { partnership, value } of valued) {
    if (value.state !== 'known') continue;
    const partners = partnership.parties.map(({ id }) => id).filter((id) => id !== own);
    const key = partners.toSorted().join(' ');
    amounts.set(key, { partners, amount: (amounts.get(key)?.amount ?? 0) + value.amount });
  }
  const partners = [...amounts.values()].toSorted((a, b) => b.amount - a.amount);
  const total = partners.reduce((sum, { amount }) => sum + amount, 0);
  const [largest] = partners;
  return {
    partners,
    total,
    share: largest === undefined || total <= 0 ? null : largest.amount / total,
    unvalued: valued.filter(({ value }) => value.state !== 'known').map(({ partnership }) => partnership),
  };
}
