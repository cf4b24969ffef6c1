import { formatDate } from '../../../format/date.ts';
import type { JournalEntry, Partnership } from '../../../model/playbook.ts';
import { clauseTitle } from '../../clause/clause-title.ts';
import { factsOf } from '../../facts.ts';
import { sentence } from '../../ui/sentence.ts';
import type { ViewContext } from '../../view-context.ts';
import { dayCell, entriesOf, entryCell, ledgerSection } from './ledger.ts';
import type { BlockSection } from '../section.ts';

/** The formal notices of a partnership (M17, M18): when, to whom, and under which clause. Undefined without one. */
export function noticesSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.ledger.notices;
  const entries = entriesOf(context, partnership, 'notice');
  const [latest] = entries;
  if (!latest) return undefined;
  return ledgerSection(context, {
    id: 'notices',
    title: words.title,
    sentence: sentence(words.sentence(entries.length, formatDate(latest.date, context.locale))),
    columns: words.columns,
    rows: entries.map((entry) => [
      entryCell(entry),
      dayCell(context, entry),
      { text: addressee(context, partnership, entry) },
      { text: entry.clause === undefined ? '–' : clauseTitle(context, entry.clause) },
      { text: entry.evidence ?? '–' },
    ]),
  });
}

/** Whom a notice puts on notice: as it says, else who owes what it claims. */
function addressee(context: ViewContext, partnership: Partnership, entry: JournalEntry): string {
  const claimed = factsOf(context, partnership).obligations.find(({ notice }) => notice?.entry === entry);
  const to = entry.to ?? claimed?.notice?.to;
  return to === undefined ? '–' : context.nameIn(partnership, to);
}
