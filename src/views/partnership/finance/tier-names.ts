import type { ReturnTier } from '../../../model/investment.ts';
import type { ViewContext } from '../../view-context.ts';

/** The short name of each tier, with its level where the surplus has several: `Capital`, `Surplus 1`, `Surplus 2`. */
export function tierNames(context: ViewContext, split: readonly ReturnTier[]): string[] {
  const { tierShort, surplusLevel } = context.words.finance.waterfall;
  const hasLevels = split.filter(({ tier }) => tier === 'surplus').length > 1;
  let level = 0;
  return split.map(({ tier }) => {
    if (tier !== 'surplus' || !hasLevels) return tierShort[tier];
    level += 1;
    return surplusLevel(level);
  });
}
