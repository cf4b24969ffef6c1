import type { SituatedEntry } from '../../domain/governance/journal-across.ts';
import { formatDate } from '../../format/date.ts';
import { inLocale } from '../language/translated.ts';
import { entryAnchor } from '../partnership/journal/ledger.ts';
import { renderRecordProse } from '../prose/record-prose.ts';
import type { ViewContext } from '../view-context.ts';

/** An entry as a page of several partnerships shows it. */
export interface SituatedEntryView {
  /** Its anchor on such a page. */
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly iso: string;
  readonly partnership: string;
  /** The entry in its journal. */
  readonly href: string;
  readonly prose: string;
}

/** An entry with the partnership it comes from, its text as its journal tells it. */
export function situatedEntryView(context: ViewContext, situated: SituatedEntry): SituatedEntryView {
  const { partnership, entry } = situated;
  return {
    id: `${partnership.id}-${entry.id}`,
    title: entry.title,
    date: formatDate(entry.date, context.locale),
    iso: entry.date,
    partnership: inLocale(partnership, context.locale).title,
    href: entryHref(context, situated),
    prose: renderRecordProse(context, entry.prose, { partnership: partnership.id, headingShift: 2, asWritten: true }),
  };
}

/** How many partnerships some entries come from. */
export function countPartnerships(entries: readonly SituatedEntry[]): number {
  return new Set(entries.map(({ partnership }) => partnership.id)).size;
}

/** Where an entry is told in full: on the journal page of its partnership. */
export function entryHref(context: ViewContext, { partnership, entry }: SituatedEntry): string {
  return `${context.href({ kind: 'partnership-journal', id: partnership.id })}#${entryAnchor(entry.id)}`;
}
