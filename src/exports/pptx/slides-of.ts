import { columnWidths } from '../document/column-widths.ts';
import { plainText, type DocumentBlock, type DocumentRow, type TextDocument } from '../document/text-document.ts';
import {
  bodyWidth,
  letters,
  linesOf,
  sheet,
  type ParagraphStyle,
  type Slide,
  type SlideParagraph,
  type SlidePart,
  type SlideRow,
} from './slide.ts';
import type { SeriesView } from '../../views/ui/series.ts';

/**
 * A document as slides: the first for its title, then one for each heading of the first level, in their order and in
 * the same words. What does not fit goes on to a further slide, whose title counts them: `Indicateurs (2/3)`.
 */
export function slidesOf(document: TextDocument): Slide[] {
  return chaptersOf(document.blocks).flatMap(({ title, blocks }) => {
    const pages = paginate(blocks);
    return pages.map((parts, index) => ({
      title: pages.length === 1 ? title : `${title} (${index + 1}/${pages.length})`,
      parts,
    }));
  });
}

function chaptersOf(blocks: readonly DocumentBlock[]): { title: string; blocks: DocumentBlock[] }[] {
  const chapters: { title: string; blocks: DocumentBlock[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'title') chapters.push({ title: block.text, blocks: [] });
    else if (block.kind === 'heading' && block.level === 1) chapters.push({ title: plainText(block.runs), blocks: [] });
    else chapters.at(-1)?.blocks.push(block);
  }
  return chapters;
}

/** The room between a table or a chart and what follows, in points. */
const gap = 14;

/**
 * The least height a row of charts can be read in, and what must fit under a subheading for it
 * to stand there, in points.
 */
const least = { charts: 190, underSubheading: 80 } as const;

/** How many charts stand side by side. */
const chartsARow = 2;

/** The parts of a chapter’s blocks, slide by slide: heights are estimated, and kept on the safe side. */
function paginate(blocks: readonly DocumentBlock[]): SlidePart[][] {
  let page: SlidePart[] = [];
  const pages = [page];
  let top: number = sheet.body.top;
  const turn = () => {
    page = [];
    pages.push(page);
    top = sheet.body.top;
  };
  const fits = (height: number) => page.length === 0 || top + height <= sheet.body.bottom;

  function addParagraph(paragraph: SlideParagraph): void {
    const height = paragraphHeight(paragraph);
    if (!fits(height + (paragraph.style === 'subheading' ? least.underSubheading : 0))) turn();
    const last = page.at(-1);
    if (last?.kind === 'text')
      page.splice(-1, 1, { ...last, height: last.height + height, paragraphs: [...last.paragraphs, paragraph] });
    else page.push({ kind: 'text', top, height, paragraphs: [paragraph] });
    top += height;
  }

  function addTable(written: readonly DocumentRow[]): void {
    const widths = columnWidths(written, { width: bodyWidth, letters: letters.cell, margins: cellMargins.across });
    const rows = written.map((row) => sizedRow(row, widths));
    const heads = rows.filter(({ head }) => head);
    const close = (held: readonly SlideRow[]) => {
      const height = heightOf(held);
      page.push({ kind: 'table', top, height, widths, rows: held });
      top += height + gap;
    };
    let held = heads;
    for (const row of rows.filter(({ head }) => !head)) {
      if (!fits(heightOf([...held, row]))) {
        if (held.length > heads.length) close(held);
        turn();
        held = heads;
      }
      held = [...held, row];
    }
    close(held);
  }

  /** Charts stand two by two, on one slide as long as each can be read. */
  function addCharts(charts: readonly SeriesView[]): void {
    const rows = Math.ceil(charts.length / chartsARow);
    for (let row = 0; row < rows; row += 1) {
      if (!fits(least.charts)) turn();
      const below = Math.min(rows - row, Math.floor((sheet.body.bottom - top + gap) / (least.charts + gap)));
      const height = (sheet.body.bottom - top + gap) / Math.max(1, below) - gap;
      const own = charts.slice(row * chartsARow, (row + 1) * chartsARow);
      const width = (bodyWidth - gap * (own.length - 1)) / own.length;
      own.forEach((chart, index) =>
        page.push({ kind: 'chart', top, height, left: sheet.margin + index * (width + gap), width, chart }),
      );
      top += height + gap;
    }
  }

  for (const [index, block] of blocks.entries()) {
    const paragraph = paragraphOf(block);
    if (paragraph) addParagraph(paragraph);
    else if (block.kind === 'table') addTable(block.rows);
    else if (block.kind === 'chart' && blocks[index - 1]?.kind !== 'chart') addCharts(chartsFrom(blocks.slice(index)));
  }
  return pages;
}

/** The charts that a list of blocks begins with. */
function chartsFrom(blocks: readonly DocumentBlock[]): SeriesView[] {
  const end = blocks.findIndex(({ kind }) => kind !== 'chart');
  return blocks
    .slice(0, end < 0 ? blocks.length : end)
    .flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
}

function paragraphOf(block: DocumentBlock): SlideParagraph | undefined {
  if (block.kind !== 'heading' && block.kind !== 'paragraph' && block.kind !== 'bullet') return undefined;
  const style = styleOf(block);
  const runs = block.runs.map((run) => ({
    text: plainText([run]),
    strong: style === 'subheading' || (run.kind === 'text' && run.strong === true),
  }));
  return { style, runs };
}

function styleOf(block: Extract<DocumentBlock, { kind: 'heading' | 'paragraph' | 'bullet' }>): ParagraphStyle {
  if (block.kind === 'heading') return 'subheading';
  return block.kind === 'bullet' ? 'bullet' : (block.style ?? 'body');
}

function paragraphHeight({ style, runs }: SlideParagraph): number {
  const size = letters[style];
  return linesOf(runs.map(({ text }) => text).join(''), bodyWidth, size) * size * 1.25 + size / 2;
}

/** The margins within a cell, both sides together, in points. */
const cellMargins = { across: 12, down: 8 } as const;

function sizedRow({ head, cells }: DocumentRow, widths: readonly number[]): SlideRow {
  const texts = widths.map((_, index) => plainText(cells[index] ?? []));
  const lines = texts.map((text, index) => linesOf(text, (widths[index] ?? 0) - cellMargins.across, letters.cell));
  return { head, cells: texts, height: Math.max(...lines) * letters.cell * 1.2 + cellMargins.down };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

function heightOf(rows: readonly SlideRow[]): number {
  return sum(rows.map(({ height }) => height));
}
