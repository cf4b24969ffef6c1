import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CsvTable } from './csv-cells.ts';
import type { Columns } from './headings.ts';
import { parsePeriod } from './parse-period.ts';

/** The columns as their cells show them to be, and what was told of the headings. */
interface ReadExchange {
  readonly columns: Columns;
  readonly told: Diagnostic | undefined;
}

/**
 * Tells two headings that stand in each other’s place, as where a column was moved without its heading: nothing under
 * that of the periods is one, and every cell of one other column is. Two rows at least must show it.
 */
export function withoutExchange(table: CsvTable, columns: Columns): ReadExchange {
  const cellsOf = (column: number) =>
    table.rows.map(({ cells }) => (cells[column] ?? '').trim()).filter((cell) => cell !== '');
  const asPeriods = cellsOf(columns.period);
  const others = columns.layout === 'long' ? [columns.kpi] : columns.kpis.map(({ column }) => column);
  const isNone = asPeriods.every((cell) => parsePeriod(cell).kind === 'unreadable');
  const found = isNone ? others.filter((column) => isOfPeriods(cellsOf(column))) : [];
  const [other] = found;
  if (other === undefined || found.length > 1 || !table.header) return { columns, told: undefined };
  const { names, period } = columns;
  const values = { period: names[period] ?? '', other: names[other] ?? '' };
  const told = problem('headings-exchanged', table.placeOf(table.header, period), values);
  return {
    columns:
      columns.layout === 'long'
        ? { ...columns, period: other, kpi: period }
        : {
            ...columns,
            period: other,
            kpis: columns.kpis.map((kpi) => (kpi.column === other ? { ...kpi, column: period } : kpi)),
          },
    told,
  };
}

/** Whether cells are all periods; a number alone may be a figure. */
function isOfPeriods(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => !/^\d+$/.test(cell) && parsePeriod(cell).kind === 'period');
}
