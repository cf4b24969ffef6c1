import { isDeepStrictEqual } from 'node:util';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CsvRow, CsvTable } from './csv-cells.ts';
import { fieldNamed } from './field-names.ts';
import { headingName } from './heading-name.ts';
import type { Columns } from './headings.ts';

/** What stays of a table once the headers among its rows are told. */
export interface WithoutLaterHeaders {
  readonly table: CsvTable;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Tells the headers that stand among the rows of figures, as where files were put end to end. The same one again is
 * passed over; below another one the columns mean something else, and nothing is read.
 * @param told what was told of the table’s cells: on the line of such a header it is left out, since the line is to go
 */
export function withoutLaterHeaders(
  table: CsvTable,
  columns: Columns,
  told: readonly Diagnostic[],
): WithoutLaterHeaders {
  const later = table.rows.filter((row) => namesPeriod(row, columns) || isHeaderElsewhere(row));
  if (later.length === 0) return { table, diagnostics: told };
  const copy = copyBelow(
    table.rows,
    later.find((row) => isSameHeader(row, columns)),
  );
  if (copy) {
    const isAbove = (line: number) => line < copy.line;
    return {
      table: { ...table, rows: table.rows.filter(({ line }) => isAbove(line)) },
      diagnostics: [
        ...told.filter(({ place }) => isAbove(place.line)),
        problem('repeated-header', { ...table.placeOf(copy, 0), column: 1 }, { copy: 1 }),
      ],
    };
  }
  const other = later.find((row) => !isSameHeader(row, columns));
  const end = other?.line ?? Infinity;
  const again = later.filter(({ line }) => line < end);
  const gone = new Set(again.map(({ line }) => line));
  const isKept = (line: number) => line < end && !gone.has(line);
  return {
    table: { ...table, rows: table.rows.filter(({ line }) => isKept(line)) },
    diagnostics: [
      ...told.filter(({ place }) => isKept(place.line)),
      ...again.map((row) => problem('repeated-header', { ...table.placeOf(row, 0), column: 1 }, {})),
      ...(other ? [problem('second-table', { ...table.placeOf(other, 0), column: 1 }, {})] : []),
    ],
  };
}

/** The header below which the rows above it come again, as in a file pasted twice; undefined where they do not. */
function copyBelow(rows: readonly CsvRow[], header: CsvRow | undefined): CsvRow | undefined {
  const at = header ? rows.indexOf(header) : -1;
  const below = rows.slice(at + 1);
  const isCopy =
    at > 0 && below.length === at && below.every(({ cells }, rank) => isDeepStrictEqual(cells, rows[rank]?.cells));
  return isCopy ? header : undefined;
}

/** Whether a row says « période » where a period should stand, which no row of figures does. */
function namesPeriod(row: CsvRow, { period }: Columns): boolean {
  const cell = (row.cells[period] ?? '').trim();
  return !/^\d|^$/.test(cell) && fieldNamed(cell) === 'period';
}

/** Whether a row names fields, a period among them, in cells that no digit begins: a header in another order. */
function isHeaderElsewhere({ cells }: CsvRow): boolean {
  const written = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (written.length < 2 || written.some((cell) => /^[-−+(]?\d/.test(cell))) return false;
  const fields = written.map((cell) => fieldNamed(cell));
  return fields.includes('period') && (fields.includes('kpi') || fields.includes('value'));
}

function isSameHeader({ cells }: CsvRow, { names, width }: Columns): boolean {
  const headings = names.slice(0, width);
  return (
    cells.slice(width).every((cell) => cell.trim() === '') &&
    headings.every((heading, rank) => headingName(bare(cells[rank] ?? '')) === headingName(heading))
  );
}

/** A mark before a quote makes the quote a part of the cell. */
function bare(cell: string): string {
  return cell.trim().replace(/^"|"$/g, '');
}
