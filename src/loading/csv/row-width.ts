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
  const headed = table.header?.cells.length ?? columns.width;
  // Rows that are all as wide lack no separator: it is the header that lost its last headings.
  const widths = new Set(table.rows.map(({ cells }) => cells.length));
  const isHeaderShort = table.rows.length > 2 && widths.size === 1;
  const unnamed = new Set<number>();
  const needed = Math.max(
    columns.period,
    ...(columns.layout === 'long' ? [columns.kpi, columns.value] : columns.kpis.map(({ column }) => column)),
  );

  const within = columns.names.flatMap((name, column) => (name === '' && column < columns.width ? [column] : []));

  function tellUnnamed(row: CsvRow, column: number): void {
    if (unnamed.has(column) || (row.cells[column] ?? '').trim() === '') return;
    // A cell that was merged with its neighbours leaves several without a heading.
    let last = column;
    while ((columns.names[last + 1] ?? '') === '' && (row.cells[last + 1] ?? '').trim() !== '') last += 1;
    diagnostics.push(problem('unnamed-column', table.placeOf(row, column), { rank: column + 1, last: last + 1 }));
    for (let told = column; told <= last; told += 1) unnamed.add(told);
  }

  function hasStray(row: CsvRow): boolean {
    for (let column = columns.width; column < row.cells.length; column += 1) {
      if ((row.cells[column] ?? '').trim() === '') continue;
      if (column >= headed && !isHeaderShort) {
        // What is wrong with a cell of the row was told, and may have moved the others.
        if (row.damaged.size > 0) return true;
        const place = table.placeOf(row, column);
        diagnostics.push(problem('too-many-cells', place, { cells: row.cells.length, columns: columns.width }));
        return true;
      }
      tellUnnamed(row, column);
    }
    return false;
  }

  return {
    isSound(row) {
      const cells = row.cells.length;
      if (isComment(row.cells[0] ?? '', cells > needed)) {
        diagnostics.push(problem('csv-comment', table.placeOf(row, 0), {}));
        return false;
      }
      for (const column of within) tellUnnamed(row, column);
      if (cells > columns.width) return !hasStray(row);
      if (cells === columns.width) return true;
      const facts = {
        cells,
        columns: columns.width,
        missing: columns.names[cells] ?? '',
        other: otherMark(row, needed),
      };
      const isReadable = cells > needed;
      if (!isReadable && row.damaged.size > 0) return false;
      const place = table.placeOf(row, isReadable ? 0 : cells);
      diagnostics.push(isReadable ? problem('short-row', place, facts) : problem('too-few-cells', place, facts));
      return isReadable;
    },
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
