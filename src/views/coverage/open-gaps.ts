import { isGap, type CoverageLine } from '../../domain/contract/clause-coverage.ts';
import { hasEnded } from '../../domain/contract/ended-relation.ts';
import type { Partnership } from '../../model/playbook.ts';
import { factsOf } from '../facts.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * The clauses that a partnership still has to cover, in the order of its coverage (M13, M14): none of a relation that
 * is over, whose contracts need not be renewed (M44).
 */
export function openGaps(context: ViewContext, partnership: Partnership): readonly CoverageLine[] {
  const { coverage, contracts } = factsOf(context, partnership);
  return hasEnded(partnership, contracts) ? [] : coverage.filter(isGap);
}
