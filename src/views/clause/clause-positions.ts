import { wordingOf } from '../../domain/agreement/clause-wording.ts';
import { tiers } from '../../model/contract.ts';
import type { Clause } from '../../model/playbook.ts';
import { sentence, type Sentence } from '../sentence.ts';
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
 * What each position of a clause changes from the preferred wording, word by word (M15). Undefined where nothing can be compared, as in
 * a partner edition, whose clauses hold no position.
 */
export function clausePositions(context: ViewContext, clause: Clause): ClausePositions | undefined {
  const { words } = context;
  const others = tiers.filter((tier) => tier !== 'preferred' && wordingOf(clause.prose, tier) !== undefined);
  if (others.length === 0 || wordingOf(clause.prose, 'preferred') === undefined) return undefined;
  return {
    sentence: sentence(words.clause.positions.sentence(others.map((tier) => words.vocabulary.tier[tier]))),
    steps: others.map((tier) => {
      const difference = wordingDifference(context, { former: clause, formerTier: 'preferred', latter: clause, tier });
      return {
        title: words.clause.positions.step(words.vocabulary.tier[tier]),
        ...(difference?.changed && { difference }),
      };
    }),
  };
}
