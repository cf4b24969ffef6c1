import type { MeasuredCells, Measurement } from '../../model/measurement.ts';
import type { Period } from '../../model/period.ts';
import type { CsvRow } from './csv-cells.ts';
import type { Columns } from './headings.ts';
import type { MeasuredKpi } from './kpi-names.ts';
import type { RowFacts } from './row-facts.ts';
import type { Sheet } from './sheet.ts';

/** A figure of a row, with the row it stands in. */
export interface WrittenFigure {
  readonly row: CsvRow;
  readonly facts: RowFacts;
  readonly kpi: MeasuredKpi;
  readonly period: Period;
  /** Null where the cell was empty, undefined where it was reported. */
  readonly value: number | null | undefined;
  /** The rank of its cell. */
  readonly column: number;
}

/** Enters a figure in the ledger. Returns the earlier line where the file already gave one; the caller reports it. */
export function enterFigure(sheet: Sheet<Columns>, figure: WrittenFigure): number | undefined {
  const { row, kpi, period, value, column } = figure;
  const { status, party, note } = figure.facts;
  if (status === undefined || party === undefined) return undefined;
  const named = {
    kpi: kpi.id,
    period,
    status,
    file: sheet.file,
    line: row.line,
    columns: cellsOf(sheet, row, column, party),
    ...(party === '' ? {} : { party }),
    ...(note === undefined ? {} : { note }),
  };
  const measurement: Measurement | undefined = value === undefined ? undefined : { ...named, value };
  return sheet.ledger.enter(named, measurement);
}

function cellsOf({ table, columns }: Sheet<Columns>, row: CsvRow, column: number, party: string): MeasuredCells {
  const value = table.columnOf(row, column);
  const kpi = columns.layout === 'long' ? table.columnOf(row, columns.kpi) : value;
  if (columns.party === undefined || party === '') return { value, kpi };
  return { value, kpi, party: table.columnOf(row, columns.party) };
}
