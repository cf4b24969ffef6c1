import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isErrorCell } from './blank-cell.ts';
import type { CsvRow, CsvTable } from './csv-cells.ts';
import type { Columns } from './headings.ts';

/** Tells, row by row, whether the cells stand under their headings. */
export interface RowWidth {
  /**
   * False where a row has cells too many or too few to know which is which; blank cells past the last heading are fine.
   */
  isSound(row: CsvRow): boolean;
}

/**
 * Checks that rows are as wide as the header. Cells missing at the end are a warning while only optional columns lose
 * theirs (Excel drops blank ends), an error where a figure does.
 */
export function createRowWidth(table: CsvTable, columns: Columns, diagnostics: Diagnostic[]): RowWidth {
  const needed = lastNeeded(columns);
  const tellUnnamed = createUnnamedTeller(table, columns.names, diagnostics);
  const tellBeyond = createBeyondTeller(table, columns, { tellUnnamed, diagnostics });
  const within = columns.names.flatMap((name, column) => (name === '' && column < columns.width ? [column] : []));
  return {
    isSound(row) {
      const cells = row.cells.length;
      if (isComment(row.cells[0] ?? '', cells > needed)) {
        diagnostics.push(problem('csv-comment', table.placeOf(row, 0), {}));
        return false;
      }
      for (const column of within) tellUnnamed(row, column);
      if (cells >= columns.width) return !tellBeyond(row);
      const isReadable = cells > needed;
      if (!isReadable && row.damaged.size > 0) return false;
      const missing = columns.names[cells] ?? '';
      const facts = { cells, columns: columns.width, missing, other: otherMark(row, needed) };
      const place = table.placeOf(row, isReadable ? 0 : cells);
      diagnostics.push(isReadable ? problem('short-row', place, facts) : problem('too-few-cells', place, facts));
      return isReadable;
    },
  };
}

/** The last column that a figure cannot be read without. */
function lastNeeded(columns: Columns): number {
  const ofFigures = columns.layout === 'long' ? [columns.kpi, columns.value] : columns.kpis.map(({ column }) => column);
  return Math.max(columns.period, ...ofFigures);
}

type UnnamedTeller = (row: CsvRow, column: number) => void;

/** Tells of a column without a heading once, in the first row that has something there. */
function createUnnamedTeller(table: CsvTable, names: Columns['names'], diagnostics: Diagnostic[]): UnnamedTeller {
  const told = new Set<number>();
  return (row, column) => {
    const isFilled = (at: number) => (row.cells[at] ?? '').trim() !== '';
    if (told.has(column) || !isFilled(column)) return;
    // A cell that was merged with its neighbours leaves several without a heading.
    let last = column;
    while ((names[last + 1] ?? '') === '' && isFilled(last + 1)) last += 1;
    diagnostics.push(problem('unnamed-column', table.placeOf(row, column), { rank: column + 1, last: last + 1 }));
    for (let each = column; each <= last; each += 1) told.add(each);
  };
}

/**
 * Tells of what stands past the last heading: as one cell too many, which may have moved the others, or as a column
 * whose heading was lost. True for the first.
 */
function createBeyondTeller(
  table: CsvTable,
  columns: Columns,
  { tellUnnamed, diagnostics }: { readonly tellUnnamed: UnnamedTeller; readonly diagnostics: Diagnostic[] },
): (row: CsvRow) => boolean {
  const headed = table.header?.cells.length ?? columns.width;
  // Rows that are all as wide lack no separator: it is the header that lost its last headings.
  const widths = new Set(table.rows.map(({ cells }) => cells.length));
  const isHeaderShort = table.rows.length > 2 && widths.size === 1;
  return (row) => {
    for (let column = columns.width; column < row.cells.length; column += 1) {
      if ((row.cells[column] ?? '').trim() === '') continue;
      if (column < headed || isHeaderShort) {
        tellUnnamed(row, column);
        continue;
      }
      // What is wrong with a cell of the row was told, and may have moved the others.
      const facts = { cells: row.cells.length, columns: columns.width };
      if (row.damaged.size === 0) diagnostics.push(problem('too-many-cells', table.placeOf(row, column), facts));
      return true;
    }
    return false;
  };
}

/** What parts the cells of a row that came as one, where it is another sign than that of the other rows. */
function otherMark({ cells }: CsvRow, needed: number): string {
  const [only = ''] = cells;
  return cells.length === 1 ? ([';', ',', '\t', '|'].find((mark) => only.split(mark).length > needed) ?? '') : '';
}

/** Whether a row that begins with this cell is a remark; a spreadsheet’s own error, `#N/A`, begins a row of cells. */
function isComment(first: string, hasCells: boolean): boolean {
  const text = first.trim();
  return text.startsWith('#') && !(hasCells && isErrorCell(text));
}
