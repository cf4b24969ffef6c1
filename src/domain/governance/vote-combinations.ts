import { ballots, countVote, votersOf, type Ballot, type Ballots, type VoteOutcome, type VoteRule } from './vote.ts';
import { decisiveVoters, type DecisiveVoters } from './voting-power.ts';

export interface VoteCombination {
  readonly ballots: Ballots;
  readonly outcome: VoteOutcome;
}

/**
 * The ballots worth listing for so many voters, so that the table of every combination stays readable:
 * all four for two voters (16 rows), no absence for three (27), for or against up to six (64), none beyond.
 */
export function ballotsListed(voters: number): readonly Ballot[] {
  if (voters <= 2) return ballots;
  if (voters === 3) return ['for', 'against', 'abstain'];
  return voters <= 6 ? ['for', 'against'] : [];
}

/** Every combination of ballots with its outcome (M22), the first voter changing last; empty beyond six voters. */
export function listCombinations(rule: VoteRule): VoteCombination[] {
  const voters = votersOf(rule);
  const listed = ballotsListed(voters.length);
  const casts = voters.reduce<Ballots[]>(
    (known, voter) => known.flatMap((cast) => listed.map((ballot) => ({ ...cast, [voter]: ballot }))),
    [{}],
  );
  return listed.length === 0 ? [] : casts.map((cast) => ({ ballots: cast, outcome: countVote(rule, cast) }));
}

/**
 * A run of thresholds, in whole per cent, at which the same voters decide; whether deadlock is
 * possible may change within it.
 */
export interface ThresholdRange {
  readonly from: number;
  readonly to: number;
  readonly decisive: DecisiveVoters;
}

/**
 * What other thresholds would change, from 50 to 100 %, of the same kind (at least, or more than) as the rule’s (M22).
 */
export function compareThresholds(rule: VoteRule): ThresholdRange[] {
  const ranges: ThresholdRange[] = [];
  for (let percent = 50; percent <= (rule.threshold.strict ? 99 : 100); percent += 1) {
    const decisive = decisiveVoters({ ...rule, threshold: { ...rule.threshold, share: percent / 100 } });
    const last = ranges.at(-1);
    if (last && areSame(last.decisive, decisive)) ranges[ranges.length - 1] = { ...last, to: percent };
    else ranges.push({ from: percent, to: percent, decisive });
  }
  return ranges;
}

function areSame(a: DecisiveVoters, b: DecisiveVoters): boolean {
  return a.passesAlone.join() === b.passesAlone.join() && a.blocksAlone.join() === b.blocksAlone.join();
}
