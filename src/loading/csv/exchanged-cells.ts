import { problem } from '../../diagnostics/catalogue/index.ts';
import { isAsWide, periodRole, rolesBesidePeriod, type Role } from './column-roles.ts';
import type { CsvRow } from './csv-cells.ts';
import type { Columns } from './headings.ts';
import { cellOf } from './row-facts.ts';
import type { Sheet } from './sheet.ts';

/**
 * Tells two cells of a row that stand in each other’s place, once: neither is what its column holds, each is what the
 * other holds, and every other is right. What it makes returns whether a row is one, which is then not read.
 */
export function createExchangeReader(sheet: Sheet<Columns>): (row: CsvRow) => boolean {
  const { columns, table, diagnostics } = sheet;
  const period = periodRole(columns);
  const others = rolesBesidePeriod(sheet);
  return (row) => {
    // Of a row wider than its header, the cells slid.
    if (row.damaged.size > 0 || !isAsWide(row.cells, columns)) return false;
    const isWrong = ({ column, holds }: Role) => !holds(cellOf(row, column) ?? '');
    // Nearly every row ends here: a period is read only where something else is out of place.
    const out = others.filter(isWrong);
    if (out.length === 0 || out.length > 2) return false;
    const wrong = isWrong(period) ? [period, ...out] : out;
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
  };
}
