import type { Table, TableCell } from '../../exports/tables/table.ts';
import { unknownKey } from '../../views/portfolio/sort-keys.ts';
import { reasonColumn, type ShownRow } from './shown-row.ts';

/** A column as it is shown. */
export interface ShownColumn {
  readonly name: string;
  readonly head: string;
}

const amounts = ['value'];
const scores = ['business', 'relationship'];
const days = ['deadline'];

/**
 * What the portfolio table shows, as a table to take away: amounts, scores and days (ISO) as such and not as their
 * words, so that a spreadsheet reckons with them. Unknown is empty, never zero; the drawing of the trend is left out.
 * @param currency of the amounts, said in the head of their column
 * @param reasonHead the head of the column that says why, beside that of the days
 */
export function shownTable(
  rows: readonly ShownRow[],
  columns: readonly ShownColumn[],
  currency: string,
  reasonHead: string,
): Pick<Table, 'heads' | 'rows'> {
  const kept = columns
    .filter(({ name }) => name !== 'trend')
    .flatMap((column) => (days.includes(column.name) ? [column, { name: reasonColumn, head: reasonHead }] : [column]));
  return {
    heads: kept.map(({ name, head }) => (amounts.includes(name) ? `${head} (${currency})` : head)),
    rows: rows.map((row) => kept.map(({ name }) => cellOf(row, name, currency))),
  };
}

function cellOf(row: ShownRow, column: string, currency: string): TableCell {
  const key = row.keys[column];
  if (key === unknownKey) return null;
  if (amounts.includes(column)) return { minor: Number(key), currency };
  if (scores.includes(column)) return { number: Number(key) };
  if (days.includes(column)) return key ?? null;
  return row.words[column] ?? '';
}
