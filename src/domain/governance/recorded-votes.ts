import type { DecisionProtocol } from '../../model/decision-protocol.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { JournalEntry, Partnership } from '../../model/playbook.ts';
import { countVote, type VoteOutcome } from './vote.ts';
import { votingMatters } from './voting-matters.ts';

/** A decision of the journal that was voted, and what its ballots amount to under the protocol. */
export interface RecordedVote {
  readonly entry: JournalEntry;
  readonly outcome: VoteOutcome;
}

/**
 * The votes of the journal up to `asOf`, latest first, counted again under the ordinary rule of the protocol (M22).
 * A party that the entry does not name is taken for absent. Empty where the protocol has no weighted vote.
 */
export function recordedVotes(
  { journal, governance }: Pick<Partnership, 'journal' | 'governance'>,
  asOf: IsoDate,
): RecordedVote[] {
  const [ordinary] = votingMatters(governance?.decisions ?? noProtocol);
  if (ordinary === undefined) return [];
  return journal
    .filter((entry) => entry.kind === 'decision' && entry.date <= asOf)
    .flatMap((entry) => (entry.votes ? [{ entry, outcome: countVote(ordinary.rule, entry.votes) }] : []))
    .toReversed();
}

const noProtocol: DecisionProtocol = {};
