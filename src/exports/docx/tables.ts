import { BorderStyle, Paragraph, Tab, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { DocumentRow, DocumentRun, SignatureLines } from '../document/text-document.ts';
import { indentAt, textWidth } from './page.ts';
import { docxRuns, textRun } from './runs.ts';
import { styleIds } from './styles.ts';

const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A ruled table as wide as its text; rows never break, and head rows are repeated on every page. */
export function docxTable(rows: readonly DocumentRow[], depth: number, numbered: ReadonlySet<string>): Table {
  const left = depth === 0 ? 0 : indentAt(depth);
  const widths = columnWidths(rows, textWidth - left);
  return new Table({
    width: { size: textWidth - left, type: WidthType.DXA },
    indent: { size: left, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: {
      top: hairline,
      bottom: hairline,
      left: none,
      right: none,
      insideHorizontal: hairline,
      insideVertical: none,
    },
    rows: rows.map(
      ({ head, cells }) =>
        new TableRow({
          cantSplit: true,
          ...(head && { tableHeader: true }),
          children: widths.map(
            (width, index) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                margins: { left: 80, right: 80 },
                ...(head && { shading: { fill: 'F2F2F2' } }),
                children: [
                  new Paragraph({
                    style: styleIds.cell,
                    children: docxRuns(head ? (cells[index] ?? []).map(strong) : (cells[index] ?? []), numbered),
                  }),
                ],
              }),
          ),
        }),
    ),
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
export function signatureTable(lines: readonly SignatureLines[]): Table {
  const half = Math.floor(textWidth / 2);
  const pairs = lines.flatMap((each, index) => (index % 2 === 0 ? [[each, lines[index + 1]]] : []));
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
  return new Table({
    width: { size: 2 * half, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [half, half],
    borders,
    rows: pairs.map(
      (pair) =>
        new TableRow({
          cantSplit: true,
          children: pair.map(
            (signature) =>
              new TableCell({
                width: { size: half, type: WidthType.DXA },
                margins: { right: 240, bottom: 360 },
                children: signature ? signatureParagraphs(signature) : [new Paragraph({ style: styleIds.cell })],
              }),
          ),
        }),
    ),
  });
}

function signatureParagraphs({ heading, fields }: SignatureLines): Paragraph[] {
  const line = { type: 'right', position: Math.floor(textWidth / 2) - 480, leader: 'underscore' } as const;
  return [
    new Paragraph({ style: styleIds.cell, children: [textRun({ text: heading, bold: true })] }),
    ...fields.map(
      ({ label, value }) =>
        new Paragraph({
          style: styleIds.cell,
          spacing: { before: value === undefined ? 360 : 80 },
          tabStops: [line],
          children:
            value === undefined
              ? [new TextRun(`${label}\u00a0: `), new TextRun({ children: [new Tab()] })]
              : [new TextRun(`${label}\u00a0: ${value}`)],
        }),
    ),
  ];
}
