import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CsvRow, CsvTable } from './csv-cells.ts';
import { fieldNamed } from './field-names.ts';
import type { KpiNames } from './kpi-names.ts';

/** How many rows are looked at: a separator too many or too few in the header shifts the first ones as it does all. */
const mostRows = 20;

/**
 * A header that has one separator too few or too many, which every row shows: two known headings are written as one, or
 * one of its cells is empty (M33). It is told once, and the header is read as it was meant.
 */
export function headerSeparators(
  table: CsvTable,
  header: CsvRow,
  names: KpiNames,
  delimiter: string,
): { readonly table: CsvTable; readonly header: CsvRow; readonly told?: Diagnostic } {
  const [first, ...others] = table.rows.slice(0, mostRows).map(({ cells }) => cells.length);
  const width = header.cells.length;
  if (first === undefined || others.some((other) => other !== first)) return { table, header };
  const isKnown = (name: string) => fieldNamed(name) !== undefined || names.find(name).length === 1;
  if (first === width + 1) {
    for (const [column, heading] of header.cells.entries()) {
      const parts = isKnown(heading.trim()) ? undefined : partsOf(heading.trim(), isKnown);
      if (!parts) continue;
      const place = table.placeOf(header, column);
      const told = problem('headings-joined', place, { column: heading.trim(), suggestion: parts.join(delimiter) });
      return { ...reread(table, header, header.cells.toSpliced(column, 1, ...parts), column), told };
    }
  }
  const empty = header.cells.findIndex((heading) => heading.trim() === '');
  const rest = header.cells.toSpliced(empty, 1);
  if (first !== width - 1 || empty < 1 || empty === width - 1 || !rest.every((name) => isKnown(name.trim())))
    return { table, header };
  const told = problem('heading-empty', table.placeOf(header, empty), {
    column: header.cells[empty - 1]?.trim() ?? '',
  });
  return { ...reread(table, header, rest, empty), told };
}

/** The longest heading that is looked at: two names are hardly as long. */
const longestHeading = 300;

/** The two known names that one heading is made of; undefined where it is not, or in more than one way. */
function partsOf(heading: string, isKnown: (name: string) => boolean): [string, string] | undefined {
  if (heading.length > longestHeading) return undefined;
  const cuts = Array.from({ length: Math.max(heading.length - 1, 0) }, (_, cut): [string, string] => [
    heading.slice(0, cut + 1),
    heading.slice(cut + 1),
  ]);
  const [found, ...others] = cuts.filter((parts) => parts.every((part) => part === part.trim() && isKnown(part)));
  return others.length === 0 ? found : undefined;
}

/** The table with other headings; those past a column keep the places they have in the file. */
function reread(table: CsvTable, header: CsvRow, cells: readonly string[], column: number) {
  const shift = header.cells.length - cells.length;
  const meant: CsvRow = { ...header, cells };
  const placeOf: CsvTable['placeOf'] = (row, rank) =>
    row === meant ? table.placeOf(header, rank > column ? rank + shift : rank) : table.placeOf(row, rank);
  return { table: { ...table, header: meant, placeOf }, header: meant };
}
