import type { IsoDate } from '../../model/iso-date.ts';
import type { JournalEntry } from '../../model/playbook.ts';

/** A decision and whether it still holds. */
export interface LoggedDecision {
  readonly entry: JournalEntry;
  readonly state: 'in-force' | 'superseded';
  /** The decision that took its place. */
  readonly supersededBy?: JournalEntry;
}

/**
 * The decisions of a journal at `asOf`, latest first (M22). One is superseded once a decision of that day or a later
 * one, already taken, names it under `supersedes` by the name of its file. Words that name no entry are kept as they
 * are and supersede nothing.
 */
export function decisionLog(journal: readonly JournalEntry[], asOf: IsoDate): LoggedDecision[] {
  const decisions = journal.filter(({ kind, date }) => kind === 'decision' && date <= asOf);
  return decisions.toReversed().map((entry) => {
    const successor = decisions.find(
      (other) => other.supersedes === entry.id && other.id !== entry.id && other.date >= entry.date,
    );
    return successor ? { entry, state: 'superseded', supersededBy: successor } : { entry, state: 'in-force' };
  });
}
