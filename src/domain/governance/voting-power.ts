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

/**
 * Who passes alone, who blocks alone, and whether deadlock is possible, all voters present (conventions, « Votes »).
 */
export function assessVotingPower(rule: VoteRule): VotingPower {
  return { ...decisiveVoters(rule), canDeadlock: canDeadlock(rule) };
}

/**
 * Two holders of a veto may always face each other. A single one stops every camp without it, so only its own must be
 * able to fail. Without a veto, a camp may weigh any sum of weights: those of two halves of the voters are tried
 * against each other instead of every camp. There are no more of them than the whole weighs, counted in the smallest
 * step between weights, and in any case no more than half as many voters make.
 */
function canDeadlock(rule: VoteRule): boolean {
  const [holder, ...others] = rule.vetoes ?? [];
  if (others.length > 0) return true;
  if (holder !== undefined) return !passes(rule, new Set([holder]));
  const weights = Object.values(rule.weights).map(inMillionths);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const fails = (weight: number) => !reaches(weight, whole, rule.threshold);
  const isTie = (weight: number) => weight * 2 === whole && weight > 0 && isTieBreakable(rule);
  const middle = Math.floor(weights.length / 2);
  const lower = failingSums(weights.slice(0, middle), fails);
  const upper = failingSums(weights.slice(middle), fails);
  let top = upper.length - 1;
  return lower.some((part) => {
    while (top >= 0 && !fails(part + (upper[top] ?? 0))) top -= 1;
    for (let at = top; at >= 0; at -= 1) {
      const camp = part + (upper[at] ?? 0);
      if (!fails(whole - camp)) return false;
      if (!isTie(camp)) return true;
    }
    return false;
  });
}

/**
 * What camps of these voters may weigh and fail, in ascending order, each once: more weight never makes a camp fail.
 */
function failingSums(weights: readonly number[], fails: (weight: number) => boolean): readonly number[] {
  const alone = [0].filter(fails);
  return weights.reduce<readonly number[]>((sums, weight) => joined(sums, weight, fails), alone);
}

/** Ascending sums, with what each becomes once a weight is added to it. */
function joined(sums: readonly number[], weight: number, fails: (weight: number) => boolean): number[] {
  const raised = sums.map((sum) => sum + weight).filter(fails);
  const found: number[] = [];
  for (let left = 0, right = 0; left < sums.length || right < raised.length;) {
    const next = Math.min(sums[left] ?? Infinity, raised[right] ?? Infinity);
    found.push(next);
    if (sums[left] === next) left += 1;
    if (raised[right] === next) right += 1;
  }
  return found;
}
