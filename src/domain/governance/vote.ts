import type { Threshold, ThresholdBasis } from '../../model/threshold.ts';

/** A weighted vote on one matter (M22). A voter is whoever has a weight or a veto. */
export interface VoteRule {
  /** Weight by voter, in any unit: only their shares of the whole count. */
  readonly weights: Readonly<Record<string, number>>;
  readonly threshold: Threshold;
  /** What the threshold is a share of; all weight by default. */
  readonly thresholdOf?: ThresholdBasis;
  /** The share of all weight that must be present, 0 to 1; none by default. */
  readonly quorum?: number;
  /** The quorum of a second call, 0 to 1; the same as of the first by default. */
  readonly secondCall?: number;
  /** The voter whose vote breaks a tie. */
  readonly casting?: string;
  /** The voters who hold a veto on this matter. */
  readonly vetoes?: readonly string[];
}

export const ballots = ['for', 'against', 'abstain', 'absent'] as const;
export type Ballot = (typeof ballots)[number];

/** A ballot by voter; a voter who is not named is absent. */
export type Ballots = Readonly<Record<string, Ballot>>;

/** What a vote comes to, and the shares that decide it. */
export interface VoteOutcome {
  readonly result: 'adopted' | 'rejected' | 'vetoed' | 'no-quorum';
  /** The weight for, as a share of what the threshold is a share of, 0 to 1. */
  readonly inFavour: number;
  /** Shares of all weight, 0 to 1: who is present, and what the threshold is a share of. */
  readonly present: number;
  readonly counted: number;
  /** The voters who used their veto. */
  readonly vetoedBy: readonly string[];
  /** Whether the casting vote decided. */
  readonly isTieBroken: boolean;
}

/** Weights are summed as whole millionths: 0.1 + 0.2 must reach 0.3. */
const precision = 1_000_000;

/** A weight or a share in whole millionths. */
export function inMillionths(value: number): number {
  return Math.round(value * precision);
}

/** Everyone who votes on the matter, in the order of the weights. */
export function votersOf({ weights, vetoes = [] }: VoteRule): string[] {
  return [...new Set([...Object.keys(weights), ...vetoes])];
}

/** Nearer than this, two shares are one: weights and thresholds as people write them lie further apart. */
const tolerance = 1e-12;

/**
 * Whether a part of the whole weight, both in millionths, reaches a threshold; equal is enough unless it is strict: two
 * of three equal voters are 2/3.
 */
export function reaches(part: number, whole: number, { share, strict }: Threshold): boolean {
  const beyond = whole === 0 ? 0 : part / whole - share;
  return strict ? beyond > tolerance : beyond > -tolerance;
}

/**
 * Whether a tie may be broken: a casting vote tells two equal halves apart, it does not stand in
 * for a qualified majority.
 */
export function isTieBreakable({ threshold, casting }: VoteRule): boolean {
  return casting !== undefined && threshold.share <= 0.5;
}

/** The rule of a vote held on second call: its quorum is the one agreed for it, the ordinary one where none is. */
export function onSecondCall({ secondCall, ...rule }: VoteRule): VoteRule {
  return secondCall === undefined ? rule : { ...rule, quorum: secondCall };
}

/**
 * The outcome of a vote (conventions: threshold and quorum bear on *all* weight, unless `thresholdOf` says otherwise of
 * the threshold; an abstention is present and not for). A threshold of what is present or cast is not reached where
 * nobody is, or casts. The quorum is that of a first call. A veto is used by voting against. The casting vote counts
 * when as much weight is for as against and the threshold is at most half. Without any weight there is no quorum.
 */
export function countVote(rule: VoteRule, cast: Ballots): VoteOutcome {
  const weighing = (...kinds: readonly Ballot[]) =>
    Object.entries(rule.weights).reduce(
      (sum, [voter, weight]) => (kinds.includes(cast[voter] ?? 'absent') ? sum + inMillionths(weight) : sum),
      0,
    );
  const whole = weighing(...ballots);
  const [inFavour, against, present] = [weighing('for'), weighing('against'), weighing('for', 'against', 'abstain')];
  const vetoedBy = (rule.vetoes ?? []).filter((voter) => cast[voter] === 'against');
  const hasQuorum = whole > 0 && reaches(present, whole, { share: rule.quorum ?? 0, strict: false });
  const counted = { all: whole, present, cast: inFavour + against }[rule.thresholdOf ?? 'all'];
  const isReached = counted > 0 && reaches(inFavour, counted, rule.threshold);
  const isTie = !isReached && inFavour > 0 && inFavour === against && isTieBreakable(rule);
  const castingBallot = cast[rule.casting ?? ''];
  const isTieBroken = isTie && (castingBallot === 'for' || castingBallot === 'against');
  const isAdopted = isReached || (isTieBroken && castingBallot === 'for');
  const result = resultOf({ hasQuorum, isVetoed: vetoedBy.length > 0, isAdopted });
  return {
    result,
    inFavour: counted === 0 ? 0 : inFavour / counted,
    present: whole === 0 ? 0 : present / whole,
    counted: whole === 0 ? 0 : counted / whole,
    vetoedBy,
    isTieBroken: isTieBroken && (result === 'adopted' || result === 'rejected'),
  };
}

/** Without a quorum nothing is decided, and a veto stops what enough votes would adopt. */
function resultOf(vote: { hasQuorum: boolean; isVetoed: boolean; isAdopted: boolean }): VoteOutcome['result'] {
  if (!vote.hasQuorum) return 'no-quorum';
  if (vote.isVetoed) return 'vetoed';
  return vote.isAdopted ? 'adopted' : 'rejected';
}
