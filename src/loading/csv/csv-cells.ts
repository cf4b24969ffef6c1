import Papa from 'papaparse';
import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/position.ts';
import { createCellPlaces, type CellPlaces } from './cell-places.ts';
import { maxCellLength, maxLines, maxQuoteFaults, maxRows } from './csv-limits.ts';

/** One row of a CSV file, every cell as text. */
export interface CsvRow {
  /** The line it begins on, as an editor counts: quoted line breaks counted, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Ranks of the cells already reported as unusable (a control character, too long); nothing is read from them. */
  readonly damaged: ReadonlySet<number>;
}

export interface CsvTable {
  /** The first row that is not blank. */
  readonly header: CsvRow | undefined;
  /** The rows under it, blank ones left out. */
  readonly rows: readonly CsvRow[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where a cell begins in the file; the rank of a cell is counted from 0. */
  placeOf(row: CsvRow, column: number): Place;
  /** The column of that place on the line its row begins on. */
  columnOf(row: CsvRow, column: number): number;
}

const none: ReadonlySet<number> = new Set();

/** Invisible characters that no figure or name needs; soft hyphens and joiners are left to prose. */
const control = /[[\p{Cc}\p{Cf}]--[\t\n\u00ad\u200c\u200d]]/v;
/** Anything beyond what European text and figures are made of: a quick look that spares most files the slow one. */
const unusual = /[^\t\n -~\u00a0-\u05ff\u2010-\u2027\u202f-\u205f\u20a0-\u20cf]/;
const controlFrom = new RegExp(control.source, 'gv');

/** Makes every line end `\n` and drops those that end the text; lines and columns stay those of the file. */
export function unifyLineEnds(text: string): string {
  const unified = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  let end = unified.length;
  while (unified[end - 1] === '\n') end -= 1;
  return unified.slice(0, end);
}

/**
 * Splits a text into rows of cells, all text: nothing is guessed from what a cell looks like.
 * A quote that is not closed is reported and costs its own line alone.
 * @param input.text lines ending in `\n`
 * @param input.skip how many rows to pass over before the header (the `sep=` line)
 */
export function readCells(input: { file: string; text: string; delimiter: string; skip: number }): CsvTable {
  const { file, text, delimiter } = input;
  const places = createCellPlaces(file, text, delimiter);
  const diagnostics: Diagnostic[] = [];
  const split = splitRows(text, delimiter, places, diagnostics);
  const rows = split.rows.slice(input.skip).filter((row) => !isBlank(row));
  const first = rows.shift();
  // Past an open quote in the header, what comes next is no header.
  const isHeaderLost = diagnostics.some(({ place }) => place.line < (first?.line ?? Infinity));
  const header = isHeaderLost ? undefined : first;
  const unread = rows[maxRows]?.line ?? split.unread;
  if (unread !== undefined)
    diagnostics.push(problem('too-many-rows', places.at(places.startOf(unread)), { limit: maxRows }));
  const suspect = unusual.test(text) && control.test(text);
  const isSound = !suspect && text.length <= maxCellLength;
  const checked = (row: CsvRow) => (isSound ? row : checkCells(row, text, suspect, places, diagnostics));
  return {
    header: header && checked(header),
    rows: rows.slice(0, maxRows).map(checked),
    diagnostics,
    placeOf: (row, column) => places.placeOf(row.line, column),
    columnOf: (row, column) => places.columnOf(row.line, column),
  };
}

/** The rows of a text, and the line of the first one past `maxLines` where there is one. */
function splitRows(
  text: string,
  delimiter: string,
  places: CellPlaces,
  diagnostics: Diagnostic[],
): { rows: CsvRow[]; unread: number | undefined } {
  const rows: CsvRow[] = [];
  let line = 1;
  for (let faults = 0; faults <= maxQuoteFaults; faults += 1) {
    const offset = line === 1 ? 0 : places.startOf(line);
    const rest = text.slice(offset);
    if (rest === '') break;
    // Without a last line end the parser refuses blanks after a closing quote.
    const ended = rest.endsWith('\n') ? rest : `${rest}\n`;
    const parsed = Papa.parse<string[]>(ended, { delimiter, newline: '\n', quoteChar: '"', preview: maxLines });
    const fault = parsed.errors.find((error) => error.type === 'Quotes');
    const sound = fault?.row ?? parsed.data.length;
    for (const cells of parsed.data.slice(0, sound)) {
      rows.push({ line, cells, damaged: none });
      line += 1 + countLineBreaks(cells);
    }
    if (!fault) return { rows, unread: parsed.meta.truncated ? line : undefined };
    const quote = places.at(offset + (fault.index ?? 1) - 1);
    diagnostics.push(problem('unclosed-quote', quote, {}));
    line = quote.line + 1;
  }
  return { rows, unread: undefined };
}

function countLineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}

function isBlank(row: CsvRow): boolean {
  return row.cells.every((cell) => cell.trim() === '');
}

function checkCells(
  row: CsvRow,
  text: string,
  suspect: boolean,
  places: CellPlaces,
  diagnostics: Diagnostic[],
): CsvRow {
  let damaged: Set<number> | undefined;
  for (const [column, cell] of row.cells.entries()) {
    if (cell.length > maxCellLength) {
      const place = places.placeOf(row.line, column);
      diagnostics.push(problem('cell-too-long', place, { length: cell.length, limit: maxCellLength }));
    } else {
      const found = suspect ? control.exec(cell) : null;
      if (!found) continue;
      const code = `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      controlFrom.lastIndex = places.offsetOf(row.line, column);
      const offset = controlFrom.exec(text)?.index ?? 0;
      diagnostics.push(problem('control-character', places.at(offset), { code }));
    }
    damaged ??= new Set();
    damaged.add(column);
  }
  return damaged ? { ...row, damaged } : row;
}
