import { columnWidths } from '../document/column-widths.ts';
import type { DocumentRow, DocumentRun, SignatureLines } from '../document/text-document.ts';
import { indentAt, textWidth } from './page.ts';
import { paragraphXml } from './paragraph-xml.ts';
import type { References } from './references.ts';
import { runXml, tab, textRun } from './run-xml.ts';
import { runsXml } from './runs.ts';
import { styleIds } from './styles.ts';
import { tableXml } from './table-xml.ts';

/** The room beside the text of a cell, in twips. */
const cellMargin = 80;

/**
 * The size of the letters in a table, in twips: a tenth more than they have, for where another
 * font stands in for theirs.
 */
const letters = 230;

/** A ruled table as wide as its text; rows never break, and head rows are repeated on every page. */
export function ruledTable(rows: readonly DocumentRow[], depth: number, references: References): string {
  const indent = depth === 0 ? 0 : indentAt(depth);
  const width = textWidth - indent;
  const widths = columnWidths(rows, { width, letters, margins: 2 * cellMargin });
  return tableXml({
    width,
    indent,
    widths,
    ruled: true,
    room: { left: cellMargin, right: cellMargin },
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

/** The signature blocks, two side by side and line by line, none cut by the end of a page. */
export function signatureTable(lines: readonly SignatureLines[]): string {
  const half = Math.floor(textWidth / 2);
  const pairs = lines.flatMap((each, index) => (index % 2 === 0 ? [[each, lines[index + 1]]] : []));
  return tableXml({
    width: 2 * half,
    widths: [half, half],
    ruled: false,
    room: { right: 240 },
    rows: pairs.flatMap((pair) => {
      const count = Math.max(...pair.map((each) => each?.fields.length ?? 0));
      const heads = pair.map((each) =>
        paragraphXml(
          { style: styleIds.cell, keepNext: true, spacing: { before: 240 } },
          each ? textRun(each.heading, { bold: true }) : '',
        ),
      );
      const fields = Array.from({ length: count }, (_, index) => ({
        head: false,
        cells: pair.map((each) => signatureField(each?.fields[index], index < count - 1)),
      }));
      return [{ head: false, cells: heads }, ...fields];
    }),
  });
}

/** A line of a signature: what is known, or a rule to write on. */
function signatureField(field: SignatureLines['fields'][number] | undefined, keepNext: boolean): string {
  if (field === undefined) return paragraphXml({ style: styleIds.cell, keepNext });
  const { label, value } = field;
  const line = { align: 'right', position: Math.floor(textWidth / 2) - 480, leader: 'underscore' } as const;
  return paragraphXml(
    { style: styleIds.cell, keepNext, tab: line, spacing: { before: value === undefined ? 360 : 80 } },
    textRun(`${label}${value ?? ''}`) + (value === undefined ? runXml(tab) : ''),
  );
}
