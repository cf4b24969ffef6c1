import Papa from 'papaparse';
import { fieldNamed } from './field-names.ts';
import type { KpiNames } from './kpi-names.ts';

const candidates = [';', ',', '\t'] as const;

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
  const header = headerOf(text);
  const scored = candidates.map((delimiter) => {
    const cells = Papa.parse<string[]>(header, { delimiter, newline: '\n', preview: 1 }).data[0] ?? [];
    const known = cells.filter((cell) => fieldNamed(cell) !== undefined || kpis.find(cell).length > 0).length;
    return { delimiter, known, cells: cells.length };
  });
  scored.sort((a, b) => b.known - a.known || b.cells - a.cells);
  const [best, second] = scored;
  if (!best || !second) return undefined;
  if (best.cells === 1) return best.known === 1 ? best.delimiter : undefined;
  return best.known === second.known && best.cells === second.cells ? undefined : best.delimiter;
}

/**
 * The first line that is not blank, with those that follow while a quote is open. Where the quote never closes, the
 * line alone without its quotes: enough to tell the delimiter and then report the quote.
 */
export function headerOf(text: string): string {
  const start = /^\s*?(?=\S)/.exec(text)?.[0].length ?? 0;
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
