import { formatDate } from '../../../format/date.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { isAtWork } from '../../../model/stage.ts';
import { factsOf } from '../../facts.ts';
import { sentence } from '../../ui/sentence.ts';
import type { ViewContext } from '../../view-context.ts';
import { dayCell, entriesOf, entryCell, ledgerSection } from './ledger.ts';
import { emptySection, type BlockSection } from '../section.ts';

/**
 * What there was to celebrate (M42), latest first, with a reminder after two quarters without anything.
 * Undefined without a win before the partnership works, and while the journal is still empty: its own section
 * asks for the first entry.
 */
export function winsSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.ledger.wins;
  const entries = entriesOf(context, partnership, 'win');
  const [latest] = entries;
  if (!latest) {
    return isAtWork(partnership.stage) && partnership.journal.length > 0 ? emptySection('wins', words) : undefined;
  }
  const isOverdue = factsOf(context, partnership).attention.some(({ rule }) => rule === 'win-missing');
  return ledgerSection(context, {
    id: 'wins',
    title: words.title,
    sentence: sentence(
      words.sentence(entries.length, formatDate(latest.date, context.locale)),
      isOverdue ? words.overdue : '',
    ),
    tone: isOverdue ? 'watch' : undefined,
    columns: words.columns,
    rows: entries.map((entry) => [
      entryCell(entry),
      dayCell(context, entry),
      { text: entry.form ?? '–' },
      { text: entry.evidence ?? '–' },
    ]),
  });
}
