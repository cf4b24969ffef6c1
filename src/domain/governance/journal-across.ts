import type { IsoDate } from '../../model/iso-date.ts';
import type { JournalKind } from '../../model/journal.ts';
import type { JournalEntry, Partnership } from '../../model/playbook.ts';
import { compareText } from '../text/compare-text.ts';

/** An entry of a journal with the partnership it belongs to. */
export interface SituatedEntry {
  readonly partnership: Partnership;
  readonly entry: JournalEntry;
}

/**
 * The entries of a kind across the portfolio at `asOf`, latest first, those of one day in the order of the partnerships
 * (M42, M43). What is dated later has not happened yet.
 */
export function entriesAcross(
  partnerships: readonly Partnership[],
  kind: JournalKind,
  asOf: IsoDate,
): readonly SituatedEntry[] {
  return partnerships
    .flatMap((partnership) =>
      partnership.journal
        .filter((entry) => entry.kind === kind && entry.date <= asOf)
        .map((entry) => ({ partnership, entry })),
    )
    .toSorted((a, b) => compareText(b.entry.date, a.entry.date));
}
