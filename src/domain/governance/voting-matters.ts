import type { DecisionProtocol, WeightedVote } from '../../model/decision-protocol.ts';
import type { VoteRule } from './vote.ts';

/**
 * What may be put to the vote, and the rule it then falls under; without a name, any matter that nothing sets apart.
 */
export interface VotingMatter {
  readonly name?: string;
  readonly kind: 'ordinary' | 'vetoed' | 'reserved';
  readonly rule: VoteRule;
}

/**
 * The matters of a protocol that has a weighted vote (M22): the ordinary ones, those under veto (the holders of one
 * matter together), then those reserved to unanimity, for which all weight is needed. A matter both reserved and under
 * veto is reserved. Empty without a vote.
 */
export function votingMatters({ vote, vetoes = [], reserved = [] }: DecisionProtocol): VotingMatter[] {
  if (vote === undefined) return [];
  const rule = ruleOf(vote);
  const vetoed = Map.groupBy(
    vetoes.filter(({ on }) => !reserved.includes(on)),
    ({ on }) => on,
  );
  return [
    { kind: 'ordinary', rule },
    ...[...vetoed].map(([name, held]) => ({
      name,
      kind: 'vetoed' as const,
      rule: { ...rule, vetoes: [...new Set(held.map(({ party }) => party))] },
    })),
    ...reserved.map((name) => ({
      name,
      kind: 'reserved' as const,
      rule: ruleOf({ ...vote, threshold: { share: 1, strict: false }, 'threshold-of': 'all' }),
    })),
  ];
}

function ruleOf(vote: WeightedVote): VoteRule {
  const { weights, threshold, 'threshold-of': thresholdOf, quorum, 'second-call': secondCall, casting } = vote;
  return {
    weights,
    threshold,
    ...(thresholdOf !== undefined && thresholdOf !== 'all' && { thresholdOf }),
    ...(quorum !== undefined && { quorum }),
    ...(secondCall !== undefined && { secondCall }),
    ...(casting !== undefined && { casting }),
  };
}
