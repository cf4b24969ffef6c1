import type { DecisionProtocol, WeightedVote } from '../../model/decision-protocol.ts';
import type { Governance } from '../../model/governance.ts';

/** A step a decision goes through, in order (M22). */
export type DecisionStep =
  | { readonly kind: 'consensus'; readonly round: number; readonly days: number }
  | { readonly kind: 'vote'; readonly vote: WeightedVote }
  | { readonly kind: 'otherwise'; readonly rule: NonNullable<DecisionProtocol['otherwise']> }
  | { readonly kind: 'escalation' };

/**
 * The steps of a decision: each round of consensus, the vote, then the ladder where there is one.
 * The rule for the rest stands in for a vote that was not agreed.
 */
export function decisionSteps({ decisions, escalation = [] }: Governance): DecisionStep[] {
  if (decisions === undefined) return [];
  const { consensus, vote, otherwise } = decisions;
  return [
    ...Array.from({ length: consensus?.rounds ?? 0 }, (_, index) => ({
      kind: 'consensus' as const,
      round: index + 1,
      days: consensus?.days ?? 0,
    })),
    ...(vote ? [{ kind: 'vote' as const, vote }] : []),
    ...(!vote && otherwise ? [{ kind: 'otherwise' as const, rule: otherwise }] : []),
    ...(escalation.length > 0 ? [{ kind: 'escalation' as const }] : []),
  ];
}

/** How long the search for consensus may last, in days; 0 where none is agreed. */
export function consensusDays({ consensus }: DecisionProtocol): number {
  return consensus === undefined ? 0 : consensus.rounds * consensus.days;
}
