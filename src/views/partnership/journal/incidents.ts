import { formatDate } from '../../../format/date.ts';
import type { JournalEntry, Partnership } from '../../../model/playbook.ts';
import { clauseTitle } from '../../clause/clause-title.ts';
import { sentence } from '../../ui/sentence.ts';
import { inLocale } from '../../language/translated.ts';
import type { ViewContext } from '../../view-context.ts';
import { dayCell, entriesOf, entryCell, ledgerSection } from './ledger.ts';
import type { BlockSection } from '../section.ts';

/** What went wrong or set something in motion, with the KPI or the clause it touched. Undefined without an incident. */
export function incidentsSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.ledger.incidents;
  const entries = entriesOf(context, partnership, 'incident');
  const [latest] = entries;
  if (!latest) return undefined;
  return ledgerSection(context, {
    id: 'incidents',
    title: words.title,
    sentence: sentence(words.sentence(entries.length, formatDate(latest.date, context.locale))),
    columns: words.columns,
    rows: entries.map((entry) => [
      entryCell(entry),
      dayCell(context, entry),
      { text: touchedText(context, entry) },
      { text: entry.evidence ?? '–' },
    ]),
  });
}

function touchedText(context: ViewContext, entry: JournalEntry): string {
  const { kpis, locale } = context;
  const kpi = kpis.get(entry.kpi ?? '');
  const names = [
    kpi ? inLocale(kpi, locale).title : entry.kpi,
    entry.clause && clauseTitle(context, entry.clause),
  ].filter(Boolean);
  return names.length === 0 ? '–' : names.join(', ');
}
