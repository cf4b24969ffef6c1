import type { IsoDate } from '../../model/iso-date.ts';
import type { JournalEntry } from '../../model/playbook.ts';

/** How a commitment stands: still open, overdue, kept on time or late, or known not to have been kept. */
export type CommitmentState = 'open' | 'overdue' | 'kept' | 'kept-late' | 'not-kept';

/**
 * The state of a commitment at `asOf` (M29). It is overdue from the day after its due date; without a due date it stays
 * open. `kept: true` counts as on time, since no day says otherwise; a day counts on that day and after the due date is
 * late. A day still to come is ignored.
 */
export function commitmentState(entry: Pick<JournalEntry, 'kept' | 'due'>, asOf: IsoDate): CommitmentState {
  const { kept, due } = entry;
  if (kept === false) return 'not-kept';
  if (kept === true) return 'kept';
  if (kept !== undefined && kept <= asOf) return due !== undefined && kept > due ? 'kept-late' : 'kept';
  return due !== undefined && due < asOf ? 'overdue' : 'open';
}

/** A commitment not kept yet, with the day it is due, which may be past. */
export interface PendingCommitment {
  readonly entry: JournalEntry;
  readonly due: IsoDate;
  readonly state: 'open' | 'overdue';
}

/** The commitments of a journal made by `asOf` that are to be kept by a day, and are not yet (M29). */
export function pendingCommitments(journal: readonly JournalEntry[], asOf: IsoDate): PendingCommitment[] {
  return journal.flatMap((entry) => {
    const { kind, due, date } = entry;
    if (kind !== 'commitment' || due === undefined || date > asOf) return [];
    const state = commitmentState(entry, asOf);
    return state === 'open' || state === 'overdue' ? [{ entry, due, state }] : [];
  });
}

/** How well commitments are kept. */
export interface CommitmentRecord {
  readonly kept: number;
  /** Those whose outcome is known: kept, kept late, not kept, or overdue. */
  readonly judged: number;
  readonly open: number;
  /** Kept on time over judged, 0 to 1; null when none can be judged. */
  readonly rate: number | null;
}

/** The share of commitments kept on time (M29), over those dated on or before `asOf` whose outcome is known. */
export function commitmentRecord(journal: readonly JournalEntry[], asOf: IsoDate): CommitmentRecord {
  const { open, kept, ...others } = countCommitments(journal, asOf);
  const judged = kept + others.overdue + others['kept-late'] + others['not-kept'];
  return { kept, judged, open, rate: judged === 0 ? null : kept / judged };
}

/** How many commitments of a journal stand in each state at `asOf` (M29); those dated later are not made yet. */
export function countCommitments(
  journal: readonly JournalEntry[],
  asOf: IsoDate,
): Readonly<Record<CommitmentState, number>> {
  const counts = { open: 0, overdue: 0, kept: 0, 'kept-late': 0, 'not-kept': 0 };
  for (const entry of journal)
    if (entry.kind === 'commitment' && entry.date <= asOf) counts[commitmentState(entry, asOf)] += 1;
  return counts;
}
