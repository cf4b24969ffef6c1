import { positionTiers } from '../../model/contract.ts';
import type { Clause, EarlierClause } from '../../model/playbook.ts';
import { formatDate } from '../../format/date.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { usesOf } from './clause-usage.ts';
import { wordingDifference, type WordingDifference } from './wording-difference.ts';

/** A step from one version of a clause to the next. */
export interface VersionStep {
  readonly title: string;
  /** When the later one was approved, and whether its words changed. */
  readonly facts: string;
  /** The positions whose words changed; none where only the record did. */
  readonly changes: readonly { readonly position: string; readonly difference: WordingDifference }[];
}

export interface ClauseVersions {
  readonly sentence: Sentence;
  /** The latest step first. */
  readonly steps: readonly VersionStep[];
}

/**
 * The versions of a clause from the latest, each with what it changed, word by word and position by position (M13).
 * Undefined while it has had one alone.
 */
export function clauseVersions(context: ViewContext, clause: Clause): ClauseVersions | undefined {
  const words = context.words.clause.versions;
  if (clause.earlier.length === 0) return undefined;
  const history: readonly EarlierClause[] = [...clause.earlier, clause];
  const steps = history.slice(1).map((latter, index) => stepOf(context, history[index] ?? latter, latter));
  const signed = usesOf(context, clause.id).filter(({ line }) => line.drift !== undefined).length;
  return {
    sentence: sentence(words.count(history.length), words.signed(signed)),
    steps: steps.toReversed(),
  };
}

function stepOf(context: ViewContext, former: EarlierClause, latter: EarlierClause): VersionStep {
  const words = context.words.clause.versions;
  const changes = positionTiers.flatMap((tier) => {
    const difference = wordingDifference(context, { former, latter, tier });
    return difference?.changed ? [{ position: context.words.vocabulary.tier[tier], difference }] : [];
  });
  const { approved } = latter;
  return {
    title: words.step(former.version, latter.version),
    facts: [
      approved ? words.approved(formatDate(approved.on, context.locale)) : '',
      changes.length === 0 ? words.unchanged : '',
    ]
      .filter((text) => text !== '')
      .join(' '),
    changes,
  };
}
