import { formatDate } from '../../format/date.ts';
import type { JournalEntry, Partnership } from '../../model/playbook.ts';
import { statusMark } from '../mark.ts';
import { sentence } from '../sentence.ts';
import type { CellView } from '../table.ts';
import type { ViewContext } from '../view-context.ts';
import { dayCell, entriesOf, entryCell, ledgerSection } from './ledger.ts';
import type { BlockSection } from './section.ts';

/** The disagreements of a partnership, the open ones first (M40). Undefined without one. */
export function conflictsSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.ledger.conflicts;
  const entries = entriesOf(partnership, 'conflict', context);
  if (entries.length === 0) return undefined;
  const isOpen = ({ resolved }: JournalEntry) => resolved === undefined || resolved > context.asOf;
  const open = entries.filter(isOpen);
  const { conflictType } = context.words.vocabulary;
  return ledgerSection(context, {
    id: 'conflicts',
    title: words.title,
    sentence: sentence(words.sentence(open.length, entries.length)),
    tone: open.length > 0 ? 'watch' : undefined,
    columns: words.columns,
    rows: [...open, ...entries.filter((entry) => !isOpen(entry))].map((entry) => [
      entryCell(entry),
      dayCell(context, entry),
      stateCell(context, entry, isOpen(entry)),
      { text: entry.type ? conflictType[entry.type] : '–' },
      { text: entry.resolution ?? entry.agreement ?? '–' },
    ]),
  });
}

function stateCell(context: ViewContext, { resolved }: JournalEntry, isOpen: boolean): CellView {
  const { journal, ledger } = context.words;
  if (isOpen || resolved === undefined) return { text: '', status: { word: journal.state.open, ...statusMark('bad') } };
  return {
    text: '',
    status: { word: journal.state.resolved, ...statusMark('ok') },
    sub: ledger.conflicts.closed(formatDate(resolved, context.locale, 'medium')),
  };
}
