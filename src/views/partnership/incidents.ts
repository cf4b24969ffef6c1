import { formatDate } from '../../format/date.ts';
import type { JournalEntry, Partnership } from '../../model/playbook.ts';
import { sentence } from '../sentence.ts';
import { inLocale } from '../translated.ts';
import type { ViewContext } from '../view-context.ts';
import { dayCell, entriesOf, entryCell, ledgerSection } from './ledger.ts';
import type { BlockSection } from './section.ts';

/** What went wrong or set something in motion, with the KPI or the clause it touched. Undefined without an incident. */
export function incidentsSection(context: ViewContext, partnership: Partnership): BlockSection | undefined {
  const words = context.words.ledger.incidents;
  const entries = entriesOf(partnership, 'incident', context);
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

function touchedText({ kpis, clauses, locale }: ViewContext, entry: JournalEntry): string {
  const kpi = kpis.get(entry.kpi ?? '');
  const clause = clauses.get(entry.clause ?? '');
  const names = [
    kpi ? inLocale(kpi, locale).title : entry.kpi,
    clause ? inLocale(clause, locale).title : entry.clause,
  ].filter(Boolean);
  return names.length === 0 ? '–' : names.join(', ');
}
