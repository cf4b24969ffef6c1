import { problem } from '../../diagnostics/catalogue/index.ts';
import { tellAside } from './aside-rows.ts';
import type { CsvRow } from './csv-cells.ts';
import { createExchangeReader } from './exchanged-cells.ts';
import type { KpiColumn, WideColumns } from './headings.ts';
import { enterFigure } from './enter-figure.ts';
import { fitPeriod } from './period-fit.ts';
import { readValue } from './read-value.ts';
import { cellOf, createFactsReader, type RowFacts } from './row-facts.ts';
import { createRowWidth } from './row-width.ts';
import type { Sheet } from './sheet.ts';
import { createShiftReader, withoutBrokenRows } from './shifted-cells.ts';

/**
 * Reads rows of one period each, a column a KPI. An empty cell is a missing figure, except under a KPI of another
 * frequency, where it says nothing: a quarterly KPI may stand beside monthly ones.
 */
export function readWideLayout(sheet: Sheet<WideColumns>): void {
  const { columns, table, diagnostics } = sheet;
  const width = createRowWidth(table, columns, diagnostics);
  const factsOf = createFactsReader(sheet);
  const isExchanged = createExchangeReader(sheet);
  const isShifted = createShiftReader(sheet);
  for (const row of withoutBrokenRows(sheet)) {
    if (tellAside(sheet, row) || isExchanged(row) || isShifted(row) || !width.isSound(row)) continue;
    readFigures(sheet, row, factsOf(row));
  }
}

function readFigures(sheet: Sheet<WideColumns>, row: CsvRow, facts: RowFacts): void {
  const { table, diagnostics, columns } = sheet;
  const misfits: (KpiColumn & { readonly readings: readonly string[] })[] = [];
  let figures = 0;
  let doubled: { period: string; line: number } | undefined;
  let ambiguous: readonly string[] | undefined;
  for (const { column, kpi } of columns.kpis) {
    const value = readCell(sheet, row, { column, kpi });
    if (!facts.period) continue;
    if (value !== null) figures += 1;
    const fit = fitPeriod(facts.period, kpi.frequency);
    if (fit.kind === 'ambiguous') ambiguous ??= fit.periods;
    else if (fit.kind === 'other-frequency') {
      if (value !== null) misfits.push({ column, kpi, readings: fit.meant });
    } else {
      const line = enterFigure(sheet, { row, facts, kpi, period: fit.period, value, column });
      if (line !== undefined) doubled ??= { period: fit.period, line };
    }
  }
  const periodPlace = () => table.placeOf(row, columns.period);
  const value = (row.cells[columns.period] ?? '').trim();
  if (ambiguous) diagnostics.push(problem('ambiguous-date', periodPlace(), { value, readings: ambiguous }));
  if (doubled)
    diagnostics.push(problem('duplicate-measurement', periodPlace(), { kpi: '', ...doubled, layout: 'wide' }));
  // A row of which no figure fits has one mistake, in its period, as has that of the only KPI; else the figure
  // is what is out of place.
  const isRowWrong = misfits.length === figures && (misfits.length > 1 || columns.kpis.length === 1);
  for (const { column, kpi, readings } of isRowWrong ? misfits.slice(0, 1) : misfits) {
    const place = isRowWrong ? periodPlace() : table.placeOf(row, column);
    diagnostics.push(problem('other-frequency', place, { value, kpi: kpi.title, frequency: kpi.frequency, readings }));
  }
}

function readCell(sheet: Sheet<WideColumns>, row: CsvRow, { column, kpi }: KpiColumn): number | null | undefined {
  const raw = cellOf(row, column);
  if (raw === undefined) return undefined;
  const placeOf = () => sheet.table.placeOf(row, column);
  sheet.percentSigns.see(raw, kpi, placeOf);
  sheet.otherMarks.see(raw, kpi, placeOf);
  return readValue(raw, kpi, sheet.locale, (make) => sheet.diagnostics.push(make(placeOf())));
}
