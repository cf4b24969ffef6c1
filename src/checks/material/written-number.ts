import { fractionOf } from '../../model/fraction.ts';
import { shiftDecimal } from '../../model/shift-decimal.ts';

/** A share as an author writes it in front matter: 0.985 is `98.5 %`. */
export function writtenShare(value: number): string {
  return `${shiftDecimal(String(value), 2)} %`;
}

/** A share of votes as an author writes it: `66 %`, or `2/3` where no percentage says it. */
export function writtenVoteShare(share: number): string {
  const fraction = fractionOf(share);
  return fraction ? `${fraction.numerator}/${fraction.denominator}` : writtenShare(share);
}
