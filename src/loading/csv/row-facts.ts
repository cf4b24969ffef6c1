import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/position.ts';
import { isIdentifier, toIdentifier } from '../../model/identifier.ts';
import type { MeasurementStatus } from '../../model/measurement.ts';
import { isErrorCell, isMissingMarker, isTotal } from './blank-cell.ts';
import type { CsvRow } from './csv-cells.ts';
import type { Columns } from './headings.ts';
import { parsePeriod, type PeriodReading } from './parse-period.ts';
import { meantStatus, parseStatus } from './parse-status.ts';
import type { ReadPeriod } from './period-fit.ts';
import type { Sheet } from './sheet.ts';
import { withYear } from './yearless-period.ts';

/** What a row says beside its figures. */
export interface RowFacts {
  /** Undefined where the cell was reported: the row then gives no figure. */
  readonly period: ReadPeriod | undefined;
  readonly status: MeasurementStatus | undefined;
  /** Empty for all parties together; undefined as above. */
  readonly party: string | undefined;
  readonly note: string | undefined;
}

/** Words for all parties together: the figure then has no party. */
const totals = new Set(['total', 'ensemble', 'all']);

/** Reads the cells that every layout has. A row without a status is final. */
export function createFactsReader(sheet: Sheet<Columns>): (row: CsvRow) => RowFacts {
  const { columns, table, diagnostics } = sheet;
  const readings = new Map<string, PeriodReading>();

  function readPeriod(row: CsvRow): RowFacts['period'] {
    const raw = cellOf(row, columns.period);
    if (raw === undefined) return undefined;
    const place = () => table.placeOf(row, columns.period);
    if (raw === '') {
      diagnostics.push(problem('empty-cell', place(), { field: 'period' }));
      return undefined;
    }
    const reading = readings.get(raw) ?? parsePeriod(raw);
    readings.set(raw, reading);
    if (!isUnread(reading)) return reading;
    diagnostics.push(unreadPeriod(raw, reading, { place: place(), heading: columns.names[columns.period] ?? '' }));
    return undefined;
  }

  function readStatus(row: CsvRow, note: string | undefined): MeasurementStatus | undefined {
    if (columns.status === undefined) return 'final';
    const raw = cellOf(row, columns.status);
    if (raw === '') return 'final';
    if (raw === undefined) return undefined;
    const status = parseStatus(raw);
    const place = () => table.placeOf(row, columns.status ?? 0);
    if (!status) {
      diagnostics.push(problem('unknown-measurement-status', place(), { value: raw, suggestion: meantStatus(raw) }));
    }
    if (status === 'corrected' && note === undefined) diagnostics.push(problem('correction-without-note', place(), {}));
    return status;
  }

  function readParty(row: CsvRow): string | undefined {
    if (columns.party === undefined) return '';
    const raw = cellOf(row, columns.party);
    if (raw === undefined || raw === '') return raw;
    if (isErrorCell(raw)) {
      diagnostics.push(problem('error-cell', table.placeOf(row, columns.party), { value: raw, of: 'party' }));
      return undefined;
    }
    if (totals.has(raw.toLowerCase()) || isMissingMarker(raw)) return '';
    return isIdentifier(raw) ? raw : toIdentifier(raw) || raw;
  }

  return (row) => {
    const note = (columns.note === undefined ? '' : cellOf(row, columns.note)) || undefined;
    const period = readPeriod(row);
    return { period, status: readStatus(row, note), party: readParty(row), note: note?.normalize('NFC') };
  };
}

type UnreadPeriod = Exclude<PeriodReading, ReadPeriod>;

function isUnread(reading: PeriodReading): reading is UnreadPeriod {
  return reading.kind === 'short-year' || reading.kind === 'unreadable';
}

/** Why a cell names no period: a spreadsheet’s error, a month without its year, a row of totals, or another text. */
function unreadPeriod(
  value: string,
  reading: UnreadPeriod,
  { place, heading }: { readonly place: Place; readonly heading: string },
): Diagnostic {
  if (isErrorCell(value)) return problem('error-cell', place, { value, of: 'period' });
  const example = withYear(value, heading);
  if (example !== '') return problem('period-without-year', place, { value, example });
  if (isTotal(value)) return problem('total-row', place, { value });
  const { suggestion } = reading;
  return reading.kind === 'short-year'
    ? problem('short-year', place, { value, suggestion })
    : problem('unreadable-period', place, { value, suggestion, span: reading.span ? 1 : 0 });
}

/** The trimmed text of a cell, empty where the row ends before it; undefined where the cell was reported as damaged. */
export function cellOf(row: CsvRow, column: number): string | undefined {
  return row.damaged.has(column) ? undefined : (row.cells[column] ?? '').trim();
}
