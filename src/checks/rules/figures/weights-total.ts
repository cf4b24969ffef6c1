import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { FieldPath } from '../../../diagnostics/source-map.ts';
import { inPoints, isWhole } from '../../../domain/finance/whole.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { writtenShare } from '../../material/written-number.ts';

interface Shares {
  readonly path: FieldPath;
  readonly parts: Readonly<Record<string, number>>;
}

/**
 * Votes, pooled shares, sharing keys or a rating’s weights that do not add up to 100 % (M22, M27, M28, M35). Votes may
 * also be written as points of 100.
 */
export function checkWeightsTotal({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) => {
    const { file, governance } = partnership;
    const weights = governance?.decisions?.vote?.weights;
    const votes = weights ? [{ path: ['governance', 'decisions', 'vote', 'weights'], parts: inShares(weights) }] : [];
    return [...votes, ...sharesOf(partnership)].flatMap(({ path, parts }) => {
      const total = Object.values(parts).reduce((sum, part) => sum + part, 0);
      if (isWhole(total)) return [];
      const values = { field: String(path.at(-1)), total: writtenShare(Number(total.toFixed(6))) };
      return [problem('weights-total', sources.placeOf(file, path, 'key'), values)];
    });
  });
}

function inShares(weights: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(inPoints(weights)).map(([party, points]) => [party, points / 100]));
}

function sharesOf({ pooled = [], investment, rating }: Partnership): Shares[] {
  return [
    ...(rating
      ? [{ path: ['rating'], parts: Object.fromEntries(rating.map(({ weight }, index) => [String(index), weight])) }]
      : []),
    ...pooled.flatMap(({ share }, index) => (share ? [{ path: ['pooled', index, 'share'], parts: share }] : [])),
    ...(investment?.split ?? []).flatMap(({ share }, index) =>
      share ? [{ path: ['investment', 'split', index, 'share'], parts: share }] : [],
    ),
  ];
}
