import type { IsoDate } from '../../model/iso-date.ts';
import type { JournalEntry, Partnership } from '../../model/playbook.ts';
import { votesLost } from './recorded-votes.ts';

/** A decision and whether it still holds. */
export interface LoggedDecision {
  readonly entry: JournalEntry;
  /** `not-adopted`: its votes, counted again under the protocol, did not carry it. */
  readonly state: 'in-force' | 'superseded' | 'not-adopted';
  /** The decision that took its place. */
  readonly supersededBy?: JournalEntry;
}

/**
 * The decisions of a journal at `asOf`, latest first (M22). One is superseded once a decision of that day or a later
 * one, already taken, names it under `supersedes` by the name of its file. Words that name no entry are kept as they
 * are and supersede nothing. One that was put to the vote and did not pass was never in force, and supersedes none.
 */
export function decisionLog(partnership: Pick<Partnership, 'journal' | 'governance'>, asOf: IsoDate): LoggedDecision[] {
  const { journal } = partnership;
  const refused = new Set(votesLost(partnership, asOf).map(({ entry }) => entry.id));
  const decisions = journal.filter(({ kind, date }) => kind === 'decision' && date <= asOf);
  return decisions.toReversed().map((entry) => {
    const successor = decisions.find(
      ({ id, date, supersedes }) =>
        supersedes === entry.id && id !== entry.id && date >= entry.date && !refused.has(id),
    );
    if (successor) return { entry, state: 'superseded', supersededBy: successor };
    return { entry, state: refused.has(entry.id) ? 'not-adopted' : 'in-force' };
  });
}
