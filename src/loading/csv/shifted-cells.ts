import { problem } from '../../diagnostics/catalogue/index.ts';
import { isAsWide, periodRole, rolesBesidePeriod, type Role } from './column-roles.ts';
import type { CsvRow } from './csv-cells.ts';
import type { Columns } from './headings.ts';
import { cellOf } from './row-facts.ts';
import type { Sheet } from './sheet.ts';

/**
 * Tells a row whose cells slid to the side since one was lost or stands there too many, once: as they stand several are
 * not what their columns hold, and with that one put back, or taken out, each is. What it makes returns whether a row
 * is one, which is then not read.
 */
export function createShiftReader(sheet: Sheet<Columns>): (row: CsvRow) => boolean {
  const { columns, table, diagnostics } = sheet;
  const others = rolesBesidePeriod(sheet);
  const roles = [periodRole(columns), ...others];
  const misfits = (cells: readonly string[], but?: number) =>
    roles.filter(({ column, holds }) => column !== but && !holds((cells[column] ?? '').trim()));
  const isFilled = (cells: readonly string[], column: number) => (cells[column] ?? '').trim() !== '';
  const figures = columns.layout === 'long' ? [columns.value] : columns.kpis.map(({ column }) => column);
  const hasFigure = (cells: readonly string[]) => figures.some((column) => isFilled(cells, column));
  const lostFrom = (row: CsvRow, wrong: number) =>
    roles.find(({ column }) => {
      const cells = row.cells.toSpliced(column, 0, '');
      if (!isAsWide(cells, columns) || misfits(cells, column).length > 0) return false;
      const isFigure = figures.includes(column);
      return isFigure ? isFilled(cells, columns.status ?? -1) : wrong > 1 && hasFigure(cells);
    });
  return (row) => {
    // Nearly every row ends here, before its period is read.
    if (row.damaged.size > 0 || others.every(({ column, holds }) => holds(cellOf(row, column) ?? ''))) return false;
    const wrong = misfits(row.cells).length;
    // Of a row of many figures, nobody can tell which is missing: how many it lacks is told elsewhere.
    const lost = columns.layout === 'long' ? lostFrom(row, wrong) : undefined;
    if (!lost && wrong < 2) return false;
    const extra = lost
      ? -1
      : row.cells.findIndex((_, at) => {
          const cells = row.cells.toSpliced(at, 1);
          return isAsWide(cells, columns) && hasFigure(cells) && misfits(cells).length === 0;
        });
    const at = lost?.column ?? extra;
    if (at === -1) return false;
    const name = columns.names[at] ?? '';
    const facts = { column: name, found: (row.cells[at] ?? '').trim() };
    diagnostics.push(problem(lost ? 'missing-cell' : 'extra-cell', table.placeOf(row, at), facts));
    return true;
  };
}

/**
 * The rows of a table but for those that a line break cut in two, each told once: neither part is a row, and the two
 * put together are one.
 */
export function withoutBrokenRows(sheet: Sheet<Columns>): readonly CsvRow[] {
  const { columns, table, diagnostics } = sheet;
  const period = periodRole(columns);
  const roles: Role[] = [period, ...rolesBesidePeriod(sheet)];
  const needed = Math.max(...roles.map(({ column }) => (column === columns.status ? 0 : column)));
  const isRow = (row: CsvRow) =>
    row.cells.length > needed && roles.every(({ column, holds }) => holds(cellOf(row, column) ?? ''));
  const hasPeriod = (row: CsvRow) => period.holds(cellOf(row, period.column) ?? '');
  const kept: CsvRow[] = [];
  for (const row of table.rows) {
    const above = kept.at(-1);
    const joined = above && join(above, row, columns);
    // Two short rows that have a period each are rows of their own.
    if (above && joined && isRow(joined) && !isRow(above) && !isRow(row) && !(hasPeriod(above) && hasPeriod(row))) {
      kept.pop();
      diagnostics.push(problem('broken-row', table.placeOf(row, 0), { line: above.line }));
    } else kept.push(row);
  }
  return kept;
}

/** Two rows as the one that they were; undefined where they would be no row of the table. */
function join(above: CsvRow, row: CsvRow, { width }: Columns): CsvRow | undefined {
  const cells = above.cells.length + row.cells.length - 1;
  if (row.line !== above.line + 1) return undefined;
  if (above.cells.length >= width || cells > width || cells < 2 || above.damaged.size + row.damaged.size > 0)
    return undefined;
  const middle = `${above.cells.at(-1) ?? ''}${row.cells[0] ?? ''}`;
  return { ...above, cells: [...above.cells.slice(0, -1), middle, ...row.cells.slice(1)] };
}
