import { commitmentState } from '../domain/commitments.ts';
import { entriesAcross } from '../domain/journal-across.ts';
import { commitmentStatus } from '../views/partnership/commitments.ts';
import { inLocale } from '../views/translated.ts';
import type { ViewContext } from '../views/view-context.ts';
import { writeCsv, type CsvCell } from './csv-text.ts';

/** The commitments of the portfolio as a table, the latest made first (M29). */
export function writeCommitmentsCsv(context: ViewContext): string {
  const { words, locale, playbook, asOf } = context;
  const heads = words.csv;
  const header = [heads.partnership, heads.what, heads.owner, heads.date, heads.due, heads.state, heads.kept];
  const rows = entriesAcross(playbook.partnerships, 'commitment', asOf).map(({ partnership, entry }): CsvCell[] => [
    inLocale(partnership, locale).title,
    entry.title,
    entry.owner === undefined ? null : context.nameIn(partnership, entry.owner),
    entry.date,
    entry.due ?? null,
    commitmentStatus(context, commitmentState(entry, asOf)).word,
    typeof entry.kept === 'string' ? entry.kept : null,
  ]);
  return writeCsv([header, ...rows], locale);
}
