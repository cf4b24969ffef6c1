import { countVote, inMillionths, isTieBreakable, reaches, votersOf, type VoteRule } from './vote.ts';

/** Those whom the weights let decide, whatever is put to the vote (M22). */
export interface DecisiveVoters {
  /** Voters who carry a proposal against everyone else. */
  readonly passesAlone: readonly string[];
  /** Voters without whom the others cannot carry anything. */
  readonly blocksAlone: readonly string[];
}

/** What the weights give the voters (M22). */
export interface VotingPower extends DecisiveVoters {
  /** Whether the voters can split into two camps neither of which passes. */
  readonly canDeadlock: boolean;
}

/** Whether a camp passes when it votes for and everyone else against. */
function passes(rule: VoteRule, camp: ReadonlySet<string>): boolean {
  const cast = Object.fromEntries(votersOf(rule).map((voter) => [voter, camp.has(voter) ? 'for' : 'against'] as const));
  return countVote(rule, cast).result === 'adopted';
}

/**
 * Who passes alone and who blocks alone, all voters present (conventions, « Votes »).
 * A holder of a veto blocks alone; one passes alone only where nobody else holds one.
 */
export function decisiveVoters(rule: VoteRule): DecisiveVoters {
  const voters = votersOf(rule);
  return {
    passesAlone: voters.filter((voter) => passes(rule, new Set([voter]))),
    blocksAlone: voters.filter((voter) => !passes(rule, new Set(voters.filter((other) => other !== voter)))),
  };
}

/** Who passes alone, who blocks alone, and whether deadlock is possible, all voters present (conventions, « Votes »). */
export function assessVotingPower(rule: VoteRule): VotingPower {
  return { ...decisiveVoters(rule), canDeadlock: canDeadlock(rule) };
}

/**
 * Two holders of a veto may always face each other. A single one stops every camp without it, so only its own must be able to fail.
 * Without a veto, a camp may weigh any sum of weights: the reachable sums are tried instead of every camp.
 */
function canDeadlock(rule: VoteRule): boolean {
  const [holder, ...others] = rule.vetoes ?? [];
  if (others.length > 0) return true;
  if (holder !== undefined) return !passes(rule, new Set([holder]));
  const weights = Object.values(rule.weights).map(inMillionths);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const fails = (weight: number) => !reaches(weight, whole, rule.threshold);
  return [...reachableSums(weights)].some((weight) => {
    const isTie = weight * 2 === whole && weight > 0 && isTieBreakable(rule);
    return fails(weight) && fails(whole - weight) && !isTie;
  });
}

function reachableSums(weights: readonly number[]): ReadonlySet<number> {
  return weights.reduce((sums, weight) => new Set([...sums, ...[...sums].map((sum) => sum + weight)]), new Set([0]));
}
