import { formatNumber, formatPercent } from '../../format/number.ts';
import type { Partnership } from '../../model/playbook.ts';
import type { Threshold } from '../../model/threshold.ts';
import type { ViewContext } from '../view-context.ts';

/** A threshold in words: `au moins 66 %`, `plus de 50 %`. */
export function thresholdText({ words, locale }: ViewContext, { share, strict }: Threshold): string {
  const percent = formatPercent(share, locale, { max: 2 });
  return strict ? words.vote.moreThan(percent) : words.vote.atLeast(percent);
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
