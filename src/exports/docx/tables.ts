import type { DocumentRow, DocumentRun, SignatureLines } from '../document/text-document.ts';
import { indentAt, textWidth } from './page.ts';
import { paragraphXml } from './paragraph-xml.ts';
import type { References } from './references.ts';
import { runXml, tab, textRun } from './run-xml.ts';
import { runsXml } from './runs.ts';
import { styleIds } from './styles.ts';
import { tableXml } from './table-xml.ts';

/** A ruled table as wide as its text; rows never break, and head rows are repeated on every page. */
export function ruledTable(rows: readonly DocumentRow[], depth: number, references: References): string {
  const indent = depth === 0 ? 0 : indentAt(depth);
  const width = textWidth - indent;
  const widths = columnWidths(rows, width);
  return tableXml({
    width,
    indent,
    widths,
    ruled: true,
    room: { left: 80, right: 80 },
    rows: rows.map(({ head, cells }) => ({
      head,
      cells: widths.map((_, index) => {
        const runs = cells[index] ?? [];
        return paragraphXml({ style: styleIds.cell }, runsXml(head ? runs.map(strong) : runs, references));
      }),
    })),
  });
}

function strong(run: DocumentRun): DocumentRun {
  return run.kind === 'text' ? { ...run, strong: true } : run;
}

/** Columns share the width by their longest text, counted as 12 to 48 characters; boxes to tick want less. */
function columnWidths(rows: readonly DocumentRow[], total: number): number[] {
  const count = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const lengths = Array.from({ length: count }, (_, index) =>
    Math.min(
      48,
      Math.max(
        rows.some(({ cells }) => cells[index]?.[0]?.kind === 'box') ? 4 : 12,
        ...rows.map(({ cells }) => lengthOf(cells[index] ?? [])),
      ),
    ),
  );
  const sum = lengths.reduce((all, each) => all + each, 0);
  return lengths.map((length) => Math.floor((total * length) / sum));
}

function lengthOf(runs: readonly DocumentRun[]): number {
  return runs.reduce((sum, run) => sum + (run.kind === 'break' ? 0 : run.kind === 'box' ? 1 : run.text.length), 0);
}

/** The signature blocks, two side by side, none cut by the end of a page. */
export function signatureTable(lines: readonly SignatureLines[]): string {
  const half = Math.floor(textWidth / 2);
  const pairs = lines.flatMap((each, index) => (index % 2 === 0 ? [[each, lines[index + 1]]] : []));
  return tableXml({
    width: 2 * half,
    widths: [half, half],
    ruled: false,
    room: { bottom: 360, right: 240 },
    rows: pairs.map((pair) => ({ head: false, cells: pair.map(signatureXml) })),
  });
}

function signatureXml(signature: SignatureLines | undefined): string {
  if (!signature) return paragraphXml({ style: styleIds.cell });
  const line = { align: 'right', position: Math.floor(textWidth / 2) - 480, leader: 'underscore' } as const;
  const fields = signature.fields.map(({ label, value }) =>
    paragraphXml(
      { style: styleIds.cell, tab: line, spacing: { before: value === undefined ? 360 : 80 } },
      textRun(`${label}\u00a0: ${value ?? ''}`) + (value === undefined ? runXml(tab) : ''),
    ),
  );
  return paragraphXml({ style: styleIds.cell }, textRun(signature.heading, { bold: true })) + fields.join('');
}
