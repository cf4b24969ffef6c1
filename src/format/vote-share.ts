import { fractionOf } from '../model/fraction.ts';
import type { Locale } from '../model/locale.ts';
import { formatAgreedPercent } from './number.ts';

const thirds = ['un tiers', 'deux tiers'];

/**
 * A share of votes for a reader: `66 %`, or the fraction where the percentage has no end, `deux tiers` and `5/6` in
 * French, `2/3` in English.
 */
export function formatVoteShare(share: number, locale: Locale): string {
  const fraction = fractionOf(share);
  if (fraction === undefined) return formatAgreedPercent(share, locale);
  const { numerator, denominator } = fraction;
  const inWords = locale === 'fr' && denominator === 3 ? thirds[numerator - 1] : undefined;
  return inWords ?? `${numerator}/${denominator}`;
}
