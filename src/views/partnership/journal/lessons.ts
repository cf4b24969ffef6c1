import type { Partnership } from '../../../model/playbook.ts';
import { sentence } from '../../ui/sentence.ts';
import type { ViewContext } from '../../view-context.ts';
import { dayCell, entriesOf, entryCell, ledgerSection } from './ledger.ts';
import type { BlockSection } from '../section.ts';

/** What was learnt together: what to repeat, what to avoid (M43). Undefined without a lesson. */
export function lessonsSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.ledger.lessons;
  const entries = entriesOf(context, partnership, 'lesson');
  if (entries.length === 0) return undefined;
  return ledgerSection(context, {
    id: 'lessons',
    title: words.title,
    sentence: sentence(words.sentence(entries.length)),
    columns: words.columns,
    rows: entries.map((entry) => [
      entryCell(entry),
      dayCell(context, entry),
      { text: entry.repeat ?? '–' },
      { text: entry.avoid ?? '–' },
      { text: entry.context ?? '–' },
    ]),
  });
}
