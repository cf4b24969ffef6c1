import type { VotingMatter } from '../../domain/governance/voting-matters.ts';
import type { Ballots } from '../../domain/governance/vote.ts';

/** What a vote is simulated from: the charter in the page, then whatever a reader makes of it. */
export interface VoteSetting {
  /** Everyone who has a weight or a veto on any matter, in the order of the charter. */
  readonly voters: readonly { readonly id: string; readonly name: string }[];
  /** Weights are in points of 100. The first matter is the ordinary one. */
  readonly matters: readonly VotingMatter[];
}

/** The ballots a simulation opens with: the first voter for, everyone else against. */
export function openingBallots({ voters }: VoteSetting): Ballots {
  return Object.fromEntries(voters.map(({ id }, index) => [id, index === 0 ? 'for' : 'against']));
}
