import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CsvTable } from './csv-cells.ts';
import type { Header, UnknownColumn } from './headings.ts';

/** A heading that names nothing and stands alone above several columns of cells, as merged cells leave it. */
export function explainMergedHeading(
  { rows }: CsvTable,
  { headings, placeOf }: Pick<Header, 'headings' | 'placeOf'>,
  unknown: readonly UnknownColumn[],
): Diagnostic | undefined {
  const width = Math.max(headings.length, ...rows.slice(0, mostRows).map(({ cells }) => cells.length));
  const hasCells = (column: number) => rows.slice(0, mostRows).some(({ cells }) => (cells[column] ?? '').trim() !== '');
  for (const { column } of unknown) {
    let last = column;
    while (last + 1 < width && (headings[last + 1] ?? '') === '' && hasCells(last + 1)) last += 1;
    if (last === column) continue;
    return problem('merged-heading', placeOf(column), {
      column: headings[column] ?? '',
      rank: column + 1,
      last: last + 1,
    });
  }
  return undefined;
}

/** How many rows are looked at: merged cells leave theirs from the first on. */
const mostRows = 20;
