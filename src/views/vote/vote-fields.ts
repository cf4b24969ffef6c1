import { ballots, type Ballot, type VoteRule } from '../../domain/governance/vote.ts';
import type { VoteSpeaker } from './vote-reading.ts';
import { openingBallots, type VoteSetting } from './vote-setting.ts';

/** The fields of the simulator as the charter fills them. */
export interface VoteFields {
  readonly matters: readonly string[];
  readonly weights: readonly { readonly id: string; readonly name: string; readonly value: number }[];
  /** In per cent. */
  readonly limits: readonly {
    readonly field: 'threshold' | 'quorum';
    readonly label: string;
    readonly value: number;
  }[];
  readonly ballots: readonly {
    readonly id: string;
    readonly legend: string;
    readonly choices: readonly { readonly ballot: Ballot; readonly label: string; readonly checked: boolean }[];
  }[];
}

/** The fields of a vote on an ordinary matter. */
export function voteFields({ words, nameOf }: VoteSpeaker, setting: VoteSetting, rule: VoteRule): VoteFields {
  const opening = openingBallots(setting);
  const votes = words.votesOf[rule.thresholdOf ?? 'all'];
  const percent = (share: number) => Number((share * 100).toPrecision(12));
  return {
    matters: setting.matters.map(({ name, kind }) => words.matterNamed[kind](name ?? '')),
    weights: Object.entries(rule.weights).map(([id, value]) => ({ id, name: nameOf(id), value })),
    limits: [
      {
        field: 'threshold',
        label: (rule.threshold.strict ? words.thresholdMoreThan : words.thresholdAtLeast)(votes),
        value: percent(rule.threshold.share),
      },
      { field: 'quorum', label: words.quorum, value: percent(rule.quorum ?? 0) },
    ],
    ballots: setting.voters.map(({ id, name }) => ({
      id,
      legend: words.voteOf(name),
      choices: ballots.map((ballot) => ({
        ballot,
        label: words.ballot[ballot],
        checked: opening[id] === ballot,
      })),
    })),
  };
}
