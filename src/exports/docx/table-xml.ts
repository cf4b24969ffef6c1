/** A table, its lengths in twips. */
export interface Table {
  readonly width: number;
  readonly indent?: number;
  readonly widths: readonly number[];
  /** Whether a hairline runs over, between and under its rows. */
  readonly ruled: boolean;
  /** The room in each cell beside its text, in the order that Word wants. */
  readonly room: Readonly<Partial<Record<'left' | 'bottom' | 'right', number>>>;
  /** The paragraphs of each cell. */
  readonly rows: readonly { readonly head: boolean; readonly cells: readonly string[] }[];
}

const hairline = 'w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"';
const grey = '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>';
const none = 'w:val="none" w:sz="0" w:space="0" w:color="auto"';

/**
 * A table of the widths given, its elements in the order that Word insists on (ECMA-376 part 1, §17.4.59 and §17.4.69).
 * No row breaks across pages, and head rows are repeated on each. Without rows, which Word wants of a table, nothing.
 */
export function tableXml({ width, indent, widths, ruled, room, rows }: Table): string {
  if (rows.length === 0) return '';
  const across = ruled ? hairline : none;
  const borders = `<w:top ${across}/><w:left ${none}/><w:bottom ${across}/><w:right ${none}/><w:insideH ${across}/><w:insideV ${none}/>`;
  const margins = Object.entries(room).map(([side, length]) => `<w:${side} w:w="${length}" w:type="dxa"/>`);
  const cell = (paragraphs: string, index: number, shade: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/>${shade}<w:tcMar>${margins.join('')}</w:tcMar></w:tcPr>${paragraphs}</w:tc>`;
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>`,
    indent === undefined ? '' : `<w:tblInd w:w="${indent}" w:type="dxa"/>`,
    `<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`,
    ...rows.map(
      ({ head, cells }) =>
        `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map((each, index) => cell(each, index, head ? grey : '')).join('')}</w:tr>`,
    ),
    '</w:tbl>',
  ].join('');
}
