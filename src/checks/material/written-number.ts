import { fractionOf } from '../../model/fraction.ts';
import { shiftDecimal } from '../../model/shift-decimal.ts';

/** A number as an author writes it in front matter: `98.5 %` for a share, `12.5` for anything else. */
export function writtenNumber(value: number, isShare: boolean): string {
  return isShare ? `${shiftDecimal(String(value), 2)} %` : String(value);
}

/** A share of votes as an author writes it: `66 %`, or `2/3` where no percentage says it. */
export function writtenVoteShare(share: number): string {
  const fraction = fractionOf(share);
  return fraction ? `${fraction.numerator}/${fraction.denominator}` : writtenNumber(share, true);
}
