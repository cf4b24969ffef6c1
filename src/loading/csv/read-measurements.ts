import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { comparePlaces, createPositions, type Place } from '../../diagnostics/position.ts';
import type { Locale } from '../../model/locale.ts';
import type { Measurement } from '../../model/measurement.ts';
import { findMergeConflicts } from '../merge-conflict.ts';
import { unifyLineEnds } from './csv-cells.ts';
import { maxBytes } from './csv-limits.ts';
import { decodeBytes, type CsvEncoding } from './decode-bytes.ts';
import { withoutExchange } from './exchanged-headings.ts';
import { headerSeparators } from './header-separators.ts';
import { readHeadings, type Columns } from './headings.ts';
import { indexKpiNames, type KpiHeading } from './kpi-names.ts';
import { withoutLaterHeaders } from './later-headers.ts';
import { readLongLayout } from './long-layout.ts';
import { createMeasurementLedger } from './measurement-ledger.ts';
import { watchOtherMarks } from './other-marks.ts';
import { watchPercentSigns } from './percent-signs.ts';
import { rowsOfSplitDecimals } from './split-decimals.ts';
import type { Sheet } from './sheet.ts';
import { readTable } from './read-table.ts';
import { withoutRepeatedRows } from './told-repeats.ts';
import { readWideLayout } from './wide-layout.ts';

export type { KpiHeading } from './kpi-names.ts';

export interface CsvInput {
  /** Path relative to the content folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** How the file writes its numbers; declared, never guessed. */
  readonly locale: Locale;
  /** What the bytes are where no byte-order mark says it. */
  readonly encoding: CsvEncoding;
  /** The catalogue; hand over the same array for every file, its index is then made once. */
  readonly kpis: readonly KpiHeading[];
}

export interface MeasurementsRead {
  /** In the order of the file. A cell that was reported gives none; an empty one gives null. */
  readonly measurements: Measurement[];
  /** The problems of the file, sorted by place; those that only repeat others are counted. */
  readonly diagnostics: Diagnostic[];
}

/**
 * Reads the figures of one CSV file (M33), in the long layout `kpi,period,value[,party,status,note]` or the wide one
 * `period,<kpi>…`. Collects every problem with its place and never throws: what cannot be read for sure is no figure.
 * Two rows for one KPI, period, party and status within the file are an error; across files the caller compares.
 */
export function readMeasurements(input: CsvInput): MeasurementsRead {
  const { file, bytes } = input;
  const start: Place = { file, line: 1, column: 1 };
  if (bytes.length > maxBytes) {
    return nothing([problem('csv-too-large', start, { bytes: bytes.length, limit: maxBytes })]);
  }
  const decoded = decodeBytes(input);
  if (decoded.text === undefined) return nothing(decoded.diagnostics);
  const read = readText(input, unifyLineEnds(decoded.text));
  const diagnostics = [...decoded.diagnostics, ...read.diagnostics].sort((a, b) => comparePlaces(a.place, b.place));
  return { measurements: decoded.trusted ? read.measurements : [], diagnostics: withoutRepeatedRows(diagnostics) };
}

function nothing(diagnostics: readonly Diagnostic[]): MeasurementsRead {
  return { measurements: [], diagnostics: [...diagnostics] };
}

function readText({ file, locale, kpis }: CsvInput, whole: string): MeasurementsRead {
  const start: Place = { file, line: 1, column: 1 };
  if (whole.trim() === '') return nothing([problem('empty-csv', start, {})]);
  const conflicts = findMergeConflicts(whole, createPositions(file, whole));
  if (conflicts.length > 0) return nothing(conflicts);
  const names = indexKpiNames(kpis);
  const { table: written, delimiter, told: ofTable } = readTable(file, whole, names);
  if (!written) return nothing(ofTable);
  const diagnostics = [...ofTable, ...written.diagnostics];
  if (!written.header) return nothing(diagnostics.length > 0 ? diagnostics : [problem('empty-csv', start, {})]);
  const { table, header, told: ofSeparators } = headerSeparators(written, written.header, names, delimiter);
  if (ofSeparators) diagnostics.push(ofSeparators);
  const split = delimiter === ',' && locale === 'fr' ? rowsOfSplitDecimals(header.cells, table.rows) : [];
  if (split[0]) diagnostics.push(problem('decimals-split', table.placeOf(split[0], 0), { rows: split.length }));
  const isWhole = ofTable.length === 0 && split.length === 0 && !ofSeparators;
  const rows = table.rows.filter((row) => !split.includes(row));
  const { columns: headed, diagnostics: ofHeader } = readHeadings(table, header, names);
  if (!headed) return nothing([...diagnostics, ...ofHeader]);
  const { columns, told: exchanged } = withoutExchange(table, headed);
  if (exchanged) diagnostics.push(exchanged);
  const first = withoutLaterHeaders({ ...table, rows }, columns, diagnostics);
  const told = [...first.diagnostics, ...ofHeader];
  const ledger = createMeasurementLedger();
  const [percentSigns, otherMarks] = [watchPercentSigns(locale), watchOtherMarks(locale)];
  const watches = { percentSigns, otherMarks };
  readRows({ file, locale, table: first.table, columns, names, ledger, ...watches, diagnostics: told });
  const doubtful = otherMarks.diagnostics();
  const doubted = new Set(doubtful.map(({ place }) => `${place.line}:${place.column}`));
  const isSure = ({ line, columns: at }: Measurement) => !doubted.has(`${line}:${at?.value ?? 0}`);
  const sure = doubted.size === 0 ? ledger.list() : ledger.list().filter(isSure);
  told.push(...percentSigns.diagnostics(), ...doubtful);
  const diagnosed = withoutShortRows(told);
  return { measurements: columns.trusted && isWhole && !exchanged ? sure : [], diagnostics: diagnosed };
}

/** The problems but for a row that ends early where one of its cells is a mistake: two were written as one. */
function withoutShortRows(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const mistaken = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ place }) => place.line));
  return diagnostics.filter(({ code, place }) => code !== 'short-row' || !mistaken.has(place.line));
}

function readRows(sheet: Sheet<Columns>): void {
  const { columns } = sheet;
  if (columns.layout === 'long') readLongLayout({ ...sheet, columns });
  else readWideLayout({ ...sheet, columns });
}
