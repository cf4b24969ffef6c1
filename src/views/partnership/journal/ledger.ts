import { formatDate } from '../../../format/date.ts';
import type { JournalKind } from '../../../model/journal.ts';
import type { JournalEntry, Partnership } from '../../../model/playbook.ts';
import type { StatusView } from '../../ui/mark.ts';
import type { Sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { columnsOf, type CellView } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import type { BlockSection } from '../section.ts';

/** The entries of a kind that have taken place, latest first. */
export function entriesOf({ asOf }: ViewContext, { journal }: Partnership, kind: JournalKind): JournalEntry[] {
  return journal.filter((entry) => entry.kind === kind && entry.date <= asOf).toReversed();
}

/** A section of the journal page: one kind of entry as a table, each row leading to the entry itself. */
export interface LedgerInput {
  readonly id: string;
  readonly title: string;
  readonly sentence: Sentence;
  /** The worst that the section shows; nothing where all is well. */
  readonly tone?: 'watch' | 'bad' | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellView[])[];
}

/** The section of these rows, named as its table; it bears a state only where a tone is given. */
export function ledgerSection(context: ViewContext, input: LedgerInput): BlockSection {
  const { id, title, sentence, tone, columns, rows } = input;
  const state: StatusView | undefined = tone && statusView(context, tone);
  return {
    kind: 'blocks',
    id,
    title,
    ...(state && { state }),
    sentence,
    blocks: [{ table: { label: title, columns: columnsOf(...columns), rows: rows.map((cells) => ({ cells })) } }],
  };
}

/** The head of a row: the entry’s title, leading to where it is told in full. */
export function entryCell({ id, title }: JournalEntry): CellView {
  return { text: title, href: `#${entryAnchor(id)}` };
}

/** The anchor of an entry on the journal page; entries and sections never share one. */
export function entryAnchor(id: string): string {
  return `entry-${id}`;
}

/** The day of an entry, as a cell. */
export function dayCell(context: ViewContext, { date }: JournalEntry): CellView {
  return { text: formatDate(date, context.locale, 'medium') };
}
