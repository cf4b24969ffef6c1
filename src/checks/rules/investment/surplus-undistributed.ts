import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { computeWaterfall } from '../../../domain/finance/return-waterfall.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { writtenAmount } from '../../material/written-amount.ts';

/**
 * Tiers none of which takes all of the surplus: what is left after them would go to nobody (M28). States the largest
 * sum a scenario would lose.
 */
export function checkSurplusUndistributed({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) => {
    const split = partnership.investment?.split ?? [];
    if (split.length === 0 || split.some(({ tier, until }) => tier === 'surplus' && until === undefined)) return [];
    const place = sources.placeOf(partnership.file, ['investment', 'split'], 'key');
    return [problem('surplus-undistributed', place, largestLoss(partnership))];
  });
}

/** The scenario that leaves most without a taker, and how much; both empty where none leaves anything. */
function largestLoss({ investment, parties }: Partnership): { readonly scenario: string; readonly amount: string } {
  const ids = parties.map(({ id }) => id);
  const [worst] = (investment?.scenarios ?? [])
    .flatMap(({ name, flows }) =>
      investment ? [{ name, left: computeWaterfall({ parties: ids, investment, flows }).undistributed }] : [],
    )
    .sort((a, b) => b.left - a.left);
  return worst && worst.left > 0
    ? { scenario: worst.name, amount: writtenAmount(worst.left) }
    : { scenario: '', amount: '' };
}
