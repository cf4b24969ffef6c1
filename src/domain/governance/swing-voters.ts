import { countVote, votersOf, type Ballots, type VoteRule } from './vote.ts';

/** The voters whose single change to « for » would carry a proposal that is not adopted (M22); empty where it is. */
export function swingVoters(rule: VoteRule, cast: Ballots): string[] {
  if (countVote(rule, cast).result === 'adopted') return [];
  return votersOf(rule).filter(
    (voter) => cast[voter] !== 'for' && countVote(rule, { ...cast, [voter]: 'for' }).result === 'adopted',
  );
}
