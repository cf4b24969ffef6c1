import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/position.ts';
import { readCells, type CsvTable } from './csv-cells.ts';
import {
  declaredDelimiter,
  findDelimiter,
  headerOf,
  isHeaderInQuotes,
  isSeparatedByPipes,
  lateHeaderLine,
  otherDelimiter,
} from './delimiter.ts';
import type { KpiNames } from './kpi-names.ts';
import { withoutLineQuotes } from './line-quotes.ts';

/** The table of a text, and what must be mended in the file before figures are taken from it. */
export interface ReadTable {
  /** Undefined where nothing tells what separates its columns. */
  readonly table: CsvTable | undefined;
  readonly delimiter: string;
  readonly told: readonly Diagnostic[];
}

/** Where the table of a text stands and what separates its cells. */
interface FoundTable {
  /** The text to read: what was told of it is mended, each cell on its own line and column. */
  readonly text: string;
  readonly delimiter: string | undefined;
  /** How many rows to pass over before the header. */
  readonly skip: number;
  readonly told: readonly Diagnostic[];
}

/**
 * Reads the cells of a text (M33). What stands above its header, quotes around whole lines, a first line or a header
 * separated otherwise than the rest are told once, and hide none of the mistakes below them.
 * @param text lines ending in `\n`
 */
export function readTable(file: string, text: string, names: KpiNames): ReadTable {
  const found = findTable(file, text, names);
  const { delimiter = '', skip, told } = found;
  if (delimiter === '') return { table: undefined, delimiter, told };
  const table = readCells({ file, text: found.text, delimiter, skip });
  const { header, rows } = table;
  const ofRows = header && otherDelimiter(header.cells, rows);
  if (!header || !rows[0] || ofRows === undefined) return { table, delimiter, told };
  const facts = { header: nameOf(delimiter), rows: nameOf(ofRows) };
  const lines = found.text.split('\n');
  lines[header.line - 1] = lines[header.line - 1]?.replaceAll(delimiter, ofRows) ?? '';
  return {
    table: readCells({ file, text: lines.join('\n'), delimiter: ofRows, skip }),
    delimiter: ofRows,
    told: [...told, problem('other-delimiter', table.placeOf(rows[0], 0), facts)],
  };
}

function findTable(file: string, text: string, names: KpiNames): FoundTable {
  const told: Diagnostic[] = [];
  const declared = declaredDelimiter(text);
  const skip = declared === undefined ? 0 : 1;
  const start: Place = { file, line: 1 + skip, column: 1 };
  let table = declared === undefined ? text : text.replace(/^[^\n]*/, '');
  if (isHeaderInQuotes(table, names)) {
    told.push(problem('lines-in-quotes', start, {}));
    table = withoutLineQuotes(table);
  }
  const line = lateHeaderLine(table, names);
  if (line !== undefined) {
    told.push(problem('missing-header', start, { found: headerOf(table), line }));
    table = '\n'.repeat(line - 1) + linesFrom(table, line);
  }
  const found = findDelimiter(table, names);
  if (declared !== undefined) {
    const isOther = found !== undefined && found !== declared && !headerOf(table).includes(declared);
    if (!isOther) return { text: table, delimiter: declared, skip, told };
    const facts = { declared: nameOf(declared), header: nameOf(found) };
    return {
      text: table,
      delimiter: found,
      skip,
      told: [problem('wrong-separator-line', { file, line: 1, column: 1 }, facts), ...told],
    };
  }
  if (found !== undefined) return { text: table, delimiter: found, skip, told };
  const isPiped = isSeparatedByPipes(table, names);
  return {
    // The dashes under the header of a table of Markdown are no row.
    text: isPiped ? table.replace(/^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+[ \t]*(?::?-{2,}:?)?[ \t]*$/gm, '') : table,
    delimiter: isPiped ? '|' : undefined,
    skip,
    told: [...told, problem('unclear-delimiter', start, { header: headerOf(table) })],
  };
}

/** A delimiter as it is typed: nobody sees a tab. */
const nameOf = (delimiter: string): string => (delimiter === '\t' ? 'Tab' : delimiter);

/** A text from the beginning of a line, counted from 1. */
function linesFrom(text: string, line: number): string {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
  return text.slice(start);
}
