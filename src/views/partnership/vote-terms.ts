import { formatNumber } from '../../format/number.ts';
import { formatVoteShare } from '../../format/vote-share.ts';
import type { Partnership } from '../../model/playbook.ts';
import type { Threshold } from '../../model/threshold.ts';
import type { ViewContext } from '../view-context.ts';

/** A threshold in words: `au moins 66 %`, `au moins deux tiers`, `plus de 50 %`. */
export function thresholdText({ words, locale }: ViewContext, { share, strict }: Threshold): string {
  const needed = formatVoteShare(share, locale);
  return strict ? words.vote.moreThan(needed) : words.vote.atLeast(needed);
}

/** Each voter’s weight in words, in the unit of the record: `Valbrune 60, Norécia 40`. */
export function weightsText(
  context: ViewContext,
  partnership: Partnership,
  weights: Readonly<Record<string, number>>,
): string {
  return Object.entries(weights)
    .map(([party, weight]) => `${context.nameIn(partnership, party)}\u00a0${formatNumber(weight, context.locale)}`)
    .join(', ');
}
