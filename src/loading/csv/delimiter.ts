import Papa from 'papaparse';
import { fieldNamed } from './field-names.ts';
import type { KpiNames } from './kpi-names.ts';

const candidates = [';', ',', '\t'] as const;
/**
 * How much of a header is looked at: more than as many columns as a file may have. A line of separators alone must end.
 */
const longestHeader = 50_000;

/**
 * The delimiter named by the first line `sep=;` that Excel writes and reads; undefined where there is no such line.
 * @param text lines ending in `\n`
 */
export function declaredDelimiter(text: string): string | undefined {
  return /^"?sep=([;,\t|])"?[;,\t|]*(?:\n|$)/i.exec(text)?.[1];
}

/**
 * Tells the delimiter from the header: the one that cuts it into the most headings the playbook knows, else into the
 * most cells. Undefined where two do equally well, or none cuts it at all and its one cell is no known heading.
 */
export function findDelimiter(text: string, kpis: KpiNames): string | undefined {
  const [best, second] = cutsOf(headerOf(text), kpis);
  if (!best || !second) return undefined;
  if (best.cells === 1) return best.known === 1 ? best.delimiter : undefined;
  return best.known === second.known && best.cells === second.cells ? undefined : best.delimiter;
}

/**
 * The line on which the header stands where a title or the like stands above it, as exports have: the first of
 * twenty lines with two headings the playbook knows, where the first line has none, or is the name of a KPI
 * alone. Undefined elsewhere.
 */
export function lateHeaderLine(text: string, kpis: KpiNames): number | undefined {
  const known = (line: string) => cutsOf(line, kpis)[0]?.known ?? 0;
  const header = headerOf(text);
  const isTitle = kpis.find(header.replace(/[;,\t]+\s*$/, '')).length > 0;
  if (known(header) > 0 && !isTitle) return undefined;
  const index = text.split('\n', 20).findIndex((line) => line.length < 10_000 && known(line.replaceAll('"', '')) > 1);
  return index === -1 ? undefined : index + 1;
}

/**
 * The delimiter of rows that the header’s own leaves in one piece: `kpi,period,value` above `margin;2026-01;100`.
 * Undefined where the header’s cuts any of them, or no other cuts the first as often as the header.
 * @param rows the rows as the header’s delimiter cut them
 */
export function otherDelimiter(
  header: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[],
): string | undefined {
  const [first] = rows;
  if (header.length < 2 || !first || rows.some(({ cells }) => cells.length > 1)) return undefined;
  return candidates.find((delimiter) => (first.cells[0] ?? '').split(delimiter).length >= header.length);
}

/**
 * Whether the header’s line is one cell in quotes that holds headings, as where a spreadsheet saved a CSV file that it
 * had not opened in columns.
 */
export function isHeaderInQuotes(text: string, kpis: KpiNames): boolean {
  const header = headerOf(text).trim();
  if (header.length > longestHeader) return false;
  const [, inner = ''] = /^"((?:[^"]|"")*)"$/.exec(header) ?? [];
  return (cutsOf(inner.replaceAll('""', '"'), kpis)[0]?.known ?? 0) > 1;
}

/** Whether vertical bars cut the header into headings, which no spreadsheet writes unless it says so above. */
export function isSeparatedByPipes(text: string, kpis: KpiNames): boolean {
  return cutBy('|', headerOf(text), kpis).known > 1;
}

/** How each delimiter cuts a header, the likeliest first. */
function cutsOf(header: string, kpis: KpiNames) {
  const cuts = candidates.map((delimiter) => cutBy(delimiter, header, kpis));
  return cuts.sort((a, b) => b.known - a.known || b.cells - a.cells);
}

/** Into how many cells a delimiter cuts a header, and how many of them are headings the playbook knows. */
function cutBy<D extends string>(delimiter: D, header: string, kpis: KpiNames) {
  const start = header.slice(0, longestHeader);
  const cells = Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: 1 }).data[0] ?? [];
  const known = cells.filter((cell) => fieldNamed(cell) !== undefined || kpis.find(cell).length > 0).length;
  return { delimiter, known, cells: cells.length };
}

/** The lines at the beginning of a text that hold no cell but empty ones. */
const blankLines = /^(?:(?:[^\S\n]|[;,]|"")*\n)*[^\S\n]*/;

/**
 * The first line that is not blank, with those that follow while a quote is open. Where the quote never closes, the
 * line alone without its quotes: enough to tell the delimiter and then report the quote.
 */
export function headerOf(text: string): string {
  const start = blankLines.exec(text)?.[0].length ?? 0;
  const first = endOfLine(text, start);
  let end = first;
  while (end < text.length && end - start < 10_000 && hasOpenQuote(text.slice(start, end)))
    end = endOfLine(text, end + 1);
  const header = text.slice(start, end);
  return hasOpenQuote(header) ? text.slice(start, first).replaceAll('"', '') : header;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function hasOpenQuote(text: string): boolean {
  return text.split('"').length % 2 === 0;
}
