import { wordingOf } from '../../domain/agreement/clause-wording.ts';
import { positionTiers } from '../../model/contract.ts';
import type { Clause } from '../../model/playbook.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { wordingDifference, type WordingDifference } from './wording-difference.ts';

/** A position beside the preferred one. */
export interface PositionStep {
  readonly title: string;
  /** Absent where the two read the same. */
  readonly difference?: WordingDifference;
}

export interface ClausePositions {
  readonly sentence: Sentence;
  /** From the nearest to the preferred position to the last one that would be signed. */
  readonly steps: readonly PositionStep[];
}

/**
 * What each position of a clause changes from the preferred wording, word by word (M15). A position that
 * rewrites it is named and not compared. Undefined where nothing can be compared, as in a partner edition, whose
 * clauses hold no position.
 */
export function clausePositions(context: ViewContext, clause: Clause): ClausePositions | undefined {
  const { words } = context;
  if (wordingOf(clause.prose, 'preferred') === undefined) return undefined;
  const others = positionTiers.flatMap((tier) => {
    if (tier === 'preferred' || wordingOf(clause.prose, tier) === undefined) return [];
    const difference = wordingDifference(context, { former: clause, formerTier: 'preferred', latter: clause, tier });
    return difference ? [{ name: words.vocabulary.tier[tier], difference }] : [];
  });
  const compared = others.filter(({ difference }) => !difference.rewritten);
  if (compared.length === 0) return undefined;
  const rewritten = others.filter(({ difference }) => difference.rewritten);
  return {
    sentence: sentence(
      words.clause.positions.sentence(compared.map(({ name }) => name)),
      rewritten.length === 0 ? '' : words.clause.positions.rewritten(rewritten.map(({ name }) => name)),
    ),
    steps: compared.map(({ name, difference }) => ({
      title: words.clause.positions.step(name),
      ...(difference.changed && { difference }),
    })),
  };
}
