import { commitmentState } from '../../domain/governance/commitments.ts';
import { entriesAcross } from '../../domain/governance/journal-across.ts';
import { commitmentStatus } from '../../views/partnership/journal/commitments.ts';
import { inLocale } from '../../views/language/translated.ts';
import type { ViewContext } from '../../views/view-context.ts';
import { dayCell, type Table, type TableCell } from './table.ts';

/** The commitments of the portfolio as a table, the latest made first (M29). */
export function commitmentsTable(context: ViewContext): Table {
  const { words, locale, playbook, asOf } = context;
  const say = words.csv;
  const heads = [say.partnership, say.what, say.owner, say.date, say.due, say.state, say.kept];
  const rows = entriesAcross(playbook.partnerships, 'commitment', asOf).map(({ partnership, entry }): TableCell[] => [
    inLocale(partnership, locale).title,
    entry.title,
    entry.owner === undefined ? null : context.nameIn(partnership, entry.owner),
    dayCell(entry.date),
    dayCell(entry.due),
    commitmentStatus(context, commitmentState(entry, asOf)).word,
    dayCell(typeof entry.kept === 'string' ? entry.kept : undefined),
  ]);
  return { name: say.sheets.commitments, heads, rows };
}
