import { agreedDecimals, formatNumber } from '../../../format/number.ts';
import { formatVoteShare } from '../../../format/vote-share.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { Threshold, ThresholdBasis } from '../../../model/threshold.ts';
import type { ViewContext } from '../../view-context.ts';

/** A threshold in words, with what it is a share of: `au moins 66 % des voix`, `plus de 50 % des voix exprimées`. */
export function thresholdText(
  { words: { vote: words }, locale }: ViewContext,
  { share, strict }: Threshold,
  basis: ThresholdBasis = 'all',
): string {
  const needed = formatVoteShare(share, locale);
  return `${strict ? words.moreThan(needed) : words.atLeast(needed)} ${words.votesOf[basis]}`;
}

/** Each voter’s weight in words, in the unit of the record: `Valbrune 60, Norécia 40`. */
export function weightsText(
  context: ViewContext,
  partnership: Partnership,
  weights: Readonly<Record<string, number>>,
): string {
  return Object.entries(weights)
    .map(
      ([party, weight]) =>
        `${context.nameIn(partnership, party)}\u00a0${formatNumber(weight, context.locale, { max: agreedDecimals })}`,
    )
    .join(', ');
}
