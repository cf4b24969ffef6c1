import type { SituatedEntry } from '../../domain/governance/journal-across.ts';
import { entryAnchor } from '../partnership/ledger.ts';
import type { ViewContext } from '../view-context.ts';

/** How many partnerships some entries come from. */
export function countPartnerships(entries: readonly SituatedEntry[]): number {
  return new Set(entries.map(({ partnership }) => partnership.id)).size;
}

/** Where an entry is told in full: on the journal page of its partnership. */
export function entryHref(context: ViewContext, { partnership, entry }: SituatedEntry): string {
  return `${context.href({ kind: 'partnership-journal', id: partnership.id })}#${entryAnchor(entry.id)}`;
}
