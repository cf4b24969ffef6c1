import { problem } from '../../diagnostics/catalogue/index.ts';
import type { CsvRow } from './csv-cells.ts';
import type { Columns } from './headings.ts';
import { parsePeriod } from './parse-period.ts';
import { parseStatus } from './parse-status.ts';
import { cellOf } from './row-facts.ts';
import type { Sheet } from './sheet.ts';

/** A column, and whether a cell is what it holds. */
interface Role {
  readonly column: number;
  readonly holds: (cell: string) => boolean;
}

const isPeriod = (cell: string) => parsePeriod(cell).kind === 'period';
const isFigure = (cell: string) => /^[-+\u2212]?\d[\d\s.,'\u2019]*(?:[%€$£]|k€)?$/.test(cell) && !/^\d{4}-/.test(cell);

/**
 * Tells two cells of a row that stand in each other’s place, once: neither is what its column holds, each is what the
 * other holds, and every other is right. Returns whether a row is one, which is then not read.
 */
export function tellExchange(sheet: Sheet<Columns>, row: CsvRow): boolean {
  const { columns, table, diagnostics } = sheet;
  if (row.damaged.size > 0) return false;
  const wrong = rolesOf(sheet).filter(({ column, holds }) => !holds(cellOf(row, column) ?? ''));
  const [first, second] = wrong;
  if (!first || !second || wrong.length > 2) return false;
  const [one = '', other = ''] = wrong.map(({ column }) => cellOf(row, column) ?? '');
  if (!first.holds(other) || !second.holds(one) || one === '' || other === '') return false;
  const [left, right] = first.column < second.column ? [first, second] : [second, first];
  diagnostics.push(
    problem('cells-exchanged', table.placeOf(row, left.column), {
      left: cellOf(row, left.column) ?? '',
      right: cellOf(row, right.column) ?? '',
      leftColumn: columns.names[left.column] ?? '',
      rightColumn: columns.names[right.column] ?? '',
    }),
  );
  return true;
}

/** What the columns that every row fills hold; an empty status is a final one, and an empty figure a missing one. */
function rolesOf({ columns, names }: Sheet<Columns>): Role[] {
  const orEmpty = (holds: Role['holds']) => (cell: string) => cell === '' || holds(cell);
  const figures = columns.layout === 'long' ? [columns.value] : columns.kpis.map(({ column }) => column);
  const roles: Role[] = [
    { column: columns.period, holds: isPeriod },
    ...figures.map((column) => ({ column, holds: orEmpty(isFigure) })),
  ];
  if (columns.layout === 'long') roles.push({ column: columns.kpi, holds: (cell) => names.find(cell).length > 0 });
  if (columns.status !== undefined)
    roles.push({ column: columns.status, holds: orEmpty((cell) => parseStatus(cell) !== undefined) });
  return roles;
}
