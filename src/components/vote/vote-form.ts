import { isWhole } from '../../domain/finance/whole.ts';
import { ballots, type Ballot, type Ballots, type VoteRule } from '../../domain/governance/vote.ts';
import type { VoteSetting } from '../../views/vote/vote-setting.ts';

/** A field group of the simulator that cannot be counted, and the figure that shows why. */
export interface VoteFault {
  readonly field: 'weights' | 'threshold' | 'quorum';
  /** What the weights add up to, or what was written; NaN where it is no number. */
  readonly value: number;
}

export type VoteForm =
  | { readonly rule: VoteRule; readonly cast: Ballots; readonly faults: readonly [] }
  | { readonly faults: readonly VoteFault[] };

/** The names of the fields: one weight and one ballot for each voter, the threshold, the quorum, the matter. */
export const fieldNames = {
  weight: (voter: string) => `weight-${voter}`,
  ballot: (voter: string) => `ballot-${voter}`,
  threshold: 'threshold',
  quorum: 'quorum',
  matter: 'matter',
} as const;

/**
 * Reads the form of the simulator: a rule and ballots, or what is wrong with each group of fields. Weights are points
 * that must make 100. The matter decides on vetoes, and on the threshold where it is reserved to unanimity.
 */
export function readVoteForm(fields: FormData, { voters, matters }: VoteSetting): VoteForm {
  const matter = matters[Number(textOf(fields, fieldNames.matter))] ?? matters[0];
  if (matter === undefined) return { faults: [] };
  const weights = Object.fromEntries(
    Object.keys(matter.rule.weights).map((voter) => [voter, numberOf(fields, fieldNames.weight(voter))]),
  );
  const total = Object.values(weights).reduce((sum, weight) => sum + (weight >= 0 ? weight : Number.NaN), 0);
  const isReserved = matter.kind === 'reserved';
  const threshold = isReserved ? 100 : numberOf(fields, fieldNames.threshold);
  const quorum = numberOf(fields, fieldNames.quorum);
  const { strict } = matter.rule.threshold;
  const isReachable = strict ? threshold >= 0 && threshold < 100 : threshold > 0 && threshold <= 100;
  const faults: VoteFault[] = [
    ...(isWhole(total / 100) ? [] : [{ field: 'weights' as const, value: total }]),
    ...(isReachable ? [] : [{ field: 'threshold' as const, value: threshold }]),
    ...(quorum >= 0 && quorum <= 100 ? [] : [{ field: 'quorum' as const, value: quorum }]),
  ];
  if (faults.length > 0) return { faults };
  return {
    rule: { ...matter.rule, weights, threshold: { share: threshold / 100, strict }, quorum: quorum / 100 },
    cast: Object.fromEntries(voters.map(({ id }) => [id, ballotOf(textOf(fields, fieldNames.ballot(id)))])),
    faults: [],
  };
}

function textOf(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** An empty field is no number, and not zero. */
function numberOf(fields: FormData, name: string): number {
  const text = textOf(fields, name);
  return text === '' ? Number.NaN : Number(text);
}

function ballotOf(text: string): Ballot {
  return ballots.find((ballot) => ballot === text) ?? 'absent';
}
