import { problem } from '../../diagnostics/catalogue/index.ts';
import { isErrorCell, isMissingMarker, isTarget, isTotal } from './blank-cell.ts';
import type { CsvRow } from './csv-cells.ts';
import type { Columns } from './headings.ts';
import type { KpiNames } from './kpi-names.ts';
import { nearestName } from './nearest-name.ts';
import { parsePeriod } from './parse-period.ts';
import { cellOf } from './row-facts.ts';
import type { Sheet } from './sheet.ts';
import { withYear } from './yearless-period.ts';

/**
 * Tells the rows that spreadsheets have beside their figures, each once, however wide: totals, targets, footnotes, a
 * second line of units. Returns whether a row is one, which is then not read.
 */
export function tellAside(sheet: Sheet<Columns>, row: CsvRow): boolean {
  const { columns, table, names, diagnostics } = sheet;
  const key = columns.layout === 'long' ? columns.kpi : columns.period;
  const name = cellOf(row, key);
  if (name === undefined || (row.cells[0] ?? '').trim().startsWith('#')) return false;
  if (isTotal(name) && (columns.layout === 'wide' || names.find(name).length === 0)) {
    diagnostics.push(problem('total-row', table.placeOf(row, key), { value: name }));
    return true;
  }
  if (columns.layout === 'wide' && isTarget(name)) {
    diagnostics.push(problem('target-row', table.placeOf(row, key), { value: name }));
    return true;
  }
  if (row.damaged.size > 0 || !isRemark(sheet, row, name)) return false;
  const found = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const first = row.cells.findIndex((cell) => cell.trim() !== '');
  diagnostics.push(problem('text-row', table.placeOf(row, first), { found: found.slice(0, 3).join(' · ') }));
  return true;
}

/** Whether a row holds words and no figure where the figures stand, and nothing that a row of figures begins with. */
function isRemark({ columns, names }: Sheet<Columns>, row: CsvRow, name: string): boolean {
  const figures = columns.layout === 'long' ? [columns.value] : columns.kpis.map(({ column }) => column);
  if (!figures.every((column) => isWithoutFigure(row.cells[column]?.trim() ?? ''))) return false;
  if (isCutOtherwise(name, names)) return false;
  if (columns.layout === 'wide') return name === '' || isNoPeriod(name);
  const period = cellOf(row, columns.period);
  return period === '' && (name === '' || (names.find(name).length === 0 && nearestName(name, names.all) === ''));
}

/** Whether a cell holds what another separator would part: a KPI or a period among others. */
function isCutOtherwise(cell: string, names: KpiNames): boolean {
  const pieces = cell.split(/[;,\t|]/).map((piece) => piece.trim());
  return (
    pieces.length > 1 &&
    pieces.some((piece) => names.find(piece).length > 0 || parsePeriod(piece).kind !== 'unreadable')
  );
}

/** Whether a cell of figures is empty or holds words alone: no digit, no sign for a missing figure, no error. */
function isWithoutFigure(cell: string): boolean {
  return !/\d/.test(cell) && !isMissingMarker(cell) && !isErrorCell(cell);
}

/** Whether words name no period, not even a misspelt one or one without its year. */
function isNoPeriod(cell: string): boolean {
  const read = parsePeriod(cell);
  const isUnknown = read.kind === 'unreadable' && read.suggestion === '' && withYear(cell, '') === '';
  return isUnknown && /\p{L}{3}/u.test(cell) && !isErrorCell(cell);
}
