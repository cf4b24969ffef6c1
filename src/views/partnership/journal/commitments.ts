import { commitmentState, countCommitments, type CommitmentState } from '../../../domain/governance/commitments.ts';
import { compareText } from '../../../domain/text/compare-text.ts';
import { formatDate } from '../../../format/date.ts';
import type { JournalEntry, Partnership } from '../../../model/playbook.ts';
import { statusMark, type StatusView } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import type { CellView } from '../../ui/table.ts';
import type { ViewContext } from '../../view-context.ts';
import { entriesOf, entryCell, ledgerSection } from './ledger.ts';
import type { BlockSection } from '../section.ts';

/** What needs someone first: late, still open, then what is settled. */
const order: readonly CommitmentState[] = ['overdue', 'open', 'not-kept', 'kept-late', 'kept'];

/** The promises of a partnership: late, open, not kept, kept late, kept (M29). Undefined without one. */
export function commitmentsSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.ledger.commitments;
  const entries = entriesOf(context, partnership, 'commitment');
  if (entries.length === 0) return undefined;
  const counts = countCommitments(partnership.journal, context.asOf);
  const stateOf = (entry: JournalEntry) => commitmentState(entry, context.asOf);
  const sorted = entries.toSorted(
    (a, b) => order.indexOf(stateOf(a)) - order.indexOf(stateOf(b)) || compareText(a.due ?? '~', b.due ?? '~'),
  );
  return ledgerSection(context, {
    id: 'commitments',
    title: words.title,
    sentence: sentence(
      words.sentence({
        kept: counts.kept,
        late: counts['kept-late'],
        broken: counts['not-kept'],
        overdue: counts.overdue,
        open: counts.open,
      }),
    ),
    tone: counts.overdue > 0 ? 'bad' : undefined,
    columns: words.columns,
    rows: sorted.map((entry) => [
      entryCell(entry),
      { text: entry.owner ? context.nameIn(partnership, entry.owner) : '–' },
      { text: entry.due ? formatDate(entry.due, context.locale, 'medium') : '–' },
      stateCell(context, entry, stateOf(entry)),
    ]),
  });
}

function stateCell(context: ViewContext, { kept }: JournalEntry, state: CommitmentState): CellView {
  const words = context.words.ledger.commitments;
  return {
    text: '',
    status: commitmentStatus(context, state),
    ...(typeof kept === 'string' && { sub: words.keptOn(formatDate(kept, context.locale, 'medium')) }),
  };
}

/** The state of a commitment by its word, shape and colour. */
export function commitmentStatus(context: ViewContext, state: CommitmentState): StatusView {
  const word = context.words.ledger.commitments.state[state];
  switch (state) {
    case 'overdue':
    case 'not-kept':
      return { word, ...statusMark('bad') };
    case 'open':
      return { word, mark: 'soon', tone: 'accent' };
    case 'kept-late':
      return { word, ...statusMark('watch') };
    case 'kept':
      return { word, ...statusMark('ok') };
  }
}
