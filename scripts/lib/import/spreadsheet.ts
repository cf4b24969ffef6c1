import { fieldNamed } from '../../../src/loading/csv/field-names.ts';
import { readCells, unifyLineEnds, type CsvRow, type CsvTable } from '../../../src/loading/csv/csv-cells.ts';
import { decodeBytes, type CsvEncoding } from '../../../src/loading/csv/decode-bytes.ts';
import { declaredDelimiter, headerOf } from '../../../src/loading/csv/delimiter.ts';
import { headingName } from '../../../src/loading/csv/heading-name.ts';
import type { KpiNames } from '../../../src/loading/csv/kpi-names.ts';
import { problem } from '../../../src/diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import Papa from 'papaparse';
import { partnershipColumn } from './partnership-columns.ts';

/** A spreadsheet saved as CSV, its cells as text, and what it holds by its headings. */
export interface Spreadsheet {
  readonly kind: 'figures' | 'partnerships' | 'unknown';
  readonly table: CsvTable;
  readonly header: CsvRow;
  readonly delimiter: string;
}

/** Reads a file into cells; `diagnostics` says why when it cannot be. */
export function readSpreadsheet(input: { file: string; bytes: Uint8Array; encoding: CsvEncoding; kpis: KpiNames }): {
  spreadsheet: Spreadsheet | undefined;
  diagnostics: readonly Diagnostic[];
} {
  const decoded = decodeBytes({ ...input, isHandedIn: true });
  if (decoded.text === undefined || !decoded.trusted)
    return { spreadsheet: undefined, diagnostics: decoded.diagnostics };
  const text = unifyLineEnds(decoded.text);
  const declared = declaredDelimiter(text);
  const delimiter = declared ?? bestDelimiter(text, input.kpis);
  const table = readCells({ file: input.file, text, delimiter, skip: declared === undefined ? 0 : 1 });
  const { header } = table;
  if (!header)
    return {
      spreadsheet: undefined,
      diagnostics: [...table.diagnostics, problem('empty-csv', { file: input.file, line: 1, column: 1 }, {})],
    };
  return {
    spreadsheet: { kind: kindOf(header, input.kpis), table, header, delimiter },
    diagnostics: table.diagnostics,
  };
}

function bestDelimiter(text: string, kpis: KpiNames): string {
  const header = headerOf(text);
  const scored = [';', ',', '\t'].map((delimiter) => {
    const cells = Papa.parse<string[]>(header, { delimiter, newline: '\n', preview: 1 }).data[0] ?? [];
    const known = cells.filter((cell) => fieldNamed(cell) ?? partnershipColumn(cell) ?? kpis.find(cell)[0]).length;
    return { delimiter, known, cells: cells.length };
  });
  return scored.sort((a, b) => b.known - a.known || b.cells - a.cells)[0]?.delimiter ?? ';';
}

/**
 * The line of the first of twenty rows that names figures or partnerships, where the header does not:
 * a title stands above it.
 */
export function lateHeaderLine({ kind, table }: Spreadsheet, kpis: KpiNames): number | undefined {
  if (kind !== 'unknown') return undefined;
  return table.rows.slice(0, 20).find((row) => kindOf(row, kpis) !== 'unknown')?.line;
}

function kindOf(header: CsvRow, kpis: KpiNames): Spreadsheet['kind'] {
  const fields = new Set(header.cells.map((cell) => fieldNamed(cell)));
  const hasFigures =
    fields.has('period') && (fields.has('value') || header.cells.some((cell) => kpis.find(cell).length > 0));
  if (hasFigures) return 'figures';
  return header.cells.some((cell) => partnershipColumn(cell) === 'title') ? 'partnerships' : 'unknown';
}

/** The rank of the column that says which partnership a row of figures is for, or −1. */
export function ownerColumn(header: CsvRow): number {
  return header.cells.findIndex((cell) => ['partenariat', 'partnership'].includes(headingName(cell)));
}
