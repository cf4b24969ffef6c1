import { entriesAcross } from '../../domain/governance/journal-across.ts';
import { inLocale } from '../../views/language/translated.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { dayCell, type Table, type TableCell } from './table.ts';

/** The lessons of the portfolio as a table, latest first (M43). */
export function lessonsTable({ playbook, words, locale, asOf }: ViewContext): Table {
  const say = words.csv;
  const rows = entriesAcross(playbook.partnerships, 'lesson', asOf).map(({ partnership, entry }): TableCell[] => [
    dayCell(entry.date),
    inLocale(partnership, locale).title,
    entry.title,
    entry.context ?? null,
    entry.repeat ?? null,
    entry.avoid ?? null,
  ]);
  return {
    name: say.sheets.lessons,
    heads: [say.date, say.partnership, say.what, say.context, say.repeat, say.avoid],
    rows,
  };
}
