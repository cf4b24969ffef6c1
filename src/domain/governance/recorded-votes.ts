import type { DecisionProtocol } from '../../model/decision-protocol.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { JournalEntry, Partnership } from '../../model/playbook.ts';
import { countVote, onSecondCall, type VoteOutcome, type VoteRule } from './vote.ts';
import { votingMatters } from './voting-matters.ts';

/** A decision of the journal that was voted, and what its ballots amount to under the protocol. */
export interface RecordedVote {
  readonly entry: JournalEntry;
  /** The rule of its matter, with the quorum of its call. */
  readonly rule: VoteRule;
  readonly outcome: VoteOutcome;
}

/**
 * The votes of the journal up to `asOf`, latest first, counted again under the protocol (M22): by the rule of the
 * matter that the entry names, the ordinary one where it names none or one that the protocol does not set apart, and by
 * the quorum of the call that it was held on. A party that the entry does not name is taken for absent. Empty where the
 * protocol has no weighted vote.
 */
export function recordedVotes(
  { journal, governance }: Pick<Partnership, 'journal' | 'governance'>,
  asOf: IsoDate,
): RecordedVote[] {
  const [ordinary, ...apart] = votingMatters(governance?.decisions ?? noProtocol);
  if (ordinary === undefined) return [];
  const ruleOn = (matter: string | undefined) => (apart.find(({ name }) => name === matter) ?? ordinary).rule;
  return journal
    .filter((entry) => entry.kind === 'decision' && entry.date <= asOf)
    .flatMap((entry) => {
      if (entry.votes === undefined) return [];
      const ofMatter = ruleOn(entry.matter);
      const rule = entry.call === 'second' ? onSecondCall(ofMatter) : ofMatter;
      return [{ entry, rule, outcome: countVote(rule, entry.votes) }];
    })
    .toReversed();
}

/** The votes of the journal up to `asOf` that did not carry their decision, latest first (M22). */
export function votesLost(partnership: Pick<Partnership, 'journal' | 'governance'>, asOf: IsoDate): RecordedVote[] {
  return recordedVotes(partnership, asOf).filter(({ outcome }) => outcome.result !== 'adopted');
}

const noProtocol: DecisionProtocol = {};
