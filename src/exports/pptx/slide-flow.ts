import type { SeriesView } from '../../views/ui/series.ts';
import { columnWidths } from '../document/column-widths.ts';
import { plainText, type DocumentRow } from '../document/text-document.ts';
import { bodyWidth, letters, linesOf, sheet, type SlideParagraph, type SlidePart, type SlideRow } from './slide.ts';

/** The room between a table or a chart and what follows, in points. */
const gap = 14;

/**
 * The least height a row of charts can be read in, and what must fit under a subheading for it
 * to stand there, in points.
 */
const least = { charts: 190, underSubheading: 80 } as const;

/** How many charts stand side by side. */
const chartsARow = 2;

/** The margins within a cell, both sides together, in points. */
const cellMargins = { across: 12, down: 8 } as const;

/**
 * Slides filled from their top to their bottom, one after the other: heights are estimated, in points, and kept on the
 * safe side.
 */
export class SlideFlow {
  #page: SlidePart[] = [];
  #top: number = sheet.body.top;

  /** The parts of each slide; one without any part where nothing was added. */
  readonly pages = [this.#page];

  /** Adds a paragraph to the text above it; a subheading only where something fits under it. */
  addParagraph(paragraph: SlideParagraph): void {
    const height = paragraphHeight(paragraph);
    if (!this.#fits(height + (paragraph.style === 'subheading' ? least.underSubheading : 0))) this.#turn();
    const last = this.#page.at(-1);
    if (last?.kind === 'text')
      this.#page.splice(-1, 1, { ...last, height: last.height + height, paragraphs: [...last.paragraphs, paragraph] });
    else this.#page.push({ kind: 'text', top: this.#top, height, paragraphs: [paragraph] });
    this.#top += height;
  }

  /** Adds a table, its head again on each slide that it goes on to. */
  addTable(written: readonly DocumentRow[]): void {
    const widths = columnWidths(written, { width: bodyWidth, letters: letters.cell, margins: cellMargins.across });
    const rows = written.map((row) => sizedRow(row, widths));
    const heads = rows.filter(({ head }) => head);
    let held = heads;
    for (const row of rows.filter(({ head }) => !head)) {
      if (!this.#fits(heightOf([...held, row]))) {
        if (held.length > heads.length) this.#closeTable(widths, held);
        this.#turn();
        held = heads;
      }
      held = [...held, row];
    }
    this.#closeTable(widths, held);
  }

  /** Adds charts two by two, on one slide as long as each can be read. */
  addCharts(charts: readonly SeriesView[]): void {
    const rows = Math.ceil(charts.length / chartsARow);
    for (let row = 0; row < rows; row += 1) {
      if (!this.#fits(least.charts)) this.#turn();
      const room = sheet.body.bottom - this.#top + gap;
      const below = Math.min(rows - row, Math.floor(room / (least.charts + gap)));
      const height = room / Math.max(1, below) - gap;
      this.#addChartRow(charts.slice(row * chartsARow, (row + 1) * chartsARow), height);
    }
  }

  #fits(height: number): boolean {
    return this.#page.length === 0 || this.#top + height <= sheet.body.bottom;
  }

  #turn(): void {
    this.#page = [];
    this.pages.push(this.#page);
    this.#top = sheet.body.top;
  }

  #closeTable(widths: readonly number[], rows: readonly SlideRow[]): void {
    const height = heightOf(rows);
    this.#page.push({ kind: 'table', top: this.#top, height, widths, rows });
    this.#top += height + gap;
  }

  #addChartRow(charts: readonly SeriesView[], height: number): void {
    const width = (bodyWidth - gap * (charts.length - 1)) / charts.length;
    for (const [index, chart] of charts.entries()) {
      const left = sheet.margin + index * (width + gap);
      this.#page.push({ kind: 'chart', top: this.#top, height, left, width, chart });
    }
    this.#top += height + gap;
  }
}

function paragraphHeight({ style, runs }: SlideParagraph): number {
  const size = letters[style];
  return linesOf(runs.map(({ text }) => text).join(''), bodyWidth, size) * size * 1.25 + size / 2;
}

function sizedRow({ head, cells }: DocumentRow, widths: readonly number[]): SlideRow {
  const texts = widths.map((_, index) => plainText(cells[index] ?? []));
  const lines = texts.map((text, index) => linesOf(text, (widths[index] ?? 0) - cellMargins.across, letters.cell));
  return { head, cells: texts, height: Math.max(...lines) * letters.cell * 1.2 + cellMargins.down };
}

function heightOf(rows: readonly SlideRow[]): number {
  return rows.reduce((all, { height }) => all + height, 0);
}
