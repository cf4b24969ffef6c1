import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/position.ts';
import { runsOf, type ProseLine } from './prose-lines.ts';

/** Tells the lines that were meant as a table and that Markdown shows as a paragraph. */
export function unreadTables(lines: readonly ProseLine[], at: (offset: number) => Place): Diagnostic[] {
  const barred = runsOf(lines, ({ text }) => bar.test(text) && !text.startsWith('<'), 1);
  return [
    ...barred.flatMap((run, index) => {
      // A header that an empty line parted from its dashes is told at those.
      const isParted = run.length === 1 && isDashes(barred[index + 1]?.[0]?.text ?? '');
      return isParted ? [] : barredTable(run, at);
    }),
    ...runsOf(lines, isTabbed).flatMap((run) => tabbedTable(run, at)),
  ];
}

const bar = /(?<!\\)\|/;

function barredTable(run: readonly ProseLine[], at: (offset: number) => Place): Diagnostic[] {
  const [header, below] = run;
  if (header === undefined) return [];
  if (below !== undefined && isDashes(below.text) && !isDashes(header.text)) {
    const [expected, written] = [cellsOf(header.text).length, cellsOf(below.text).length];
    if (expected === written) return [];
    return [problem('table-dashes-differ', at(below.offset), { expected, written, row: dashesFor(expected) })];
  }
  return isTyped(run) ? [withoutDashes(header, cellsOf(header.text), at, run.length > 1)] : [];
}

/**
 * Whether lines without a line of dashes below the first are surely a table: closed by bars at both ends, or as many
 * bars between blanks in each, where a sentence would hold one at most.
 */
function isTyped(run: readonly ProseLine[]): boolean {
  const texts = run.map(({ text }) => text);
  const [first = ''] = texts;
  if (isDashes(first)) return true;
  if (texts.every((text) => text.startsWith('|'))) return run.length > 1 || (first.length > 1 && first.endsWith('|'));
  const counts = new Set(texts.map((text) => text.split(/(?<=\S)[ \t]+\|[ \t]+(?=\S)/).length));
  const [cells = 1] = counts;
  return counts.size === 1 && cells > 1 && run.length + cells > 4 && run.length > 1;
}

/** Cells parted by tabs, as a spreadsheet copies them; a bullet or a number before a tab is none. */
function isTabbed({ text }: ProseLine): boolean {
  return /\S\t+\S/.test(text) && !bar.test(text) && !/^(?:\S|\w{1,3}[.)])\t/.test(text);
}

function tabbedTable(run: readonly ProseLine[], at: (offset: number) => Place): Diagnostic[] {
  const [header] = run;
  const counts = new Set(run.map(({ text }) => text.split('\t').length));
  return header && counts.size === 1 ? [withoutDashes(header, header.text.split('\t'), at, true)] : [];
}

/** @param isHeader false where one line stands alone: it may be a row that an empty line parted from its table */
function withoutDashes(
  { text, offset }: ProseLine,
  cells: readonly string[],
  at: (offset: number) => Place,
  isHeader: boolean,
): Diagnostic {
  const header = isDashes(text) || !isHeader ? '' : `| ${cells.map((cell) => cell.trim()).join(' | ')} |`;
  return problem('table-without-dashes', at(offset), { header, row: dashesFor(cells.length) });
}

const dashesFor = (columns: number) => `|${' --- |'.repeat(columns)}`;

function isDashes(row: string): boolean {
  return /^\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*(?::?-+:?)?$/.test(row) && row.includes('-') && row.includes('|');
}

/** The cells of a row between its bars, but for those written `\|`. */
function cellsOf(row: string): string[] {
  return row.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/);
}
