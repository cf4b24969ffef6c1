import type { Numbering } from '../../model/numbering.ts';
import type { DocumentBlock } from '../document/text-document.ts';

/** Where a paragraph stands in one of Word’s lists. */
export interface ListPlace {
  /** The number of the list in its document, from 1. */
  readonly list: number;
  /** 0 for a heading, 1 and more below it. */
  readonly level: number;
}

/** Word’s lists for a document, and the place of each of its numbered blocks in them. */
export interface NumberingPlan {
  /** The lists of headings, in their order; the list of bullets comes before them. */
  readonly series: readonly Series[];
  readonly places: ReadonlyMap<DocumentBlock, ListPlace>;
}

/**
 * A run of headings whose numbers follow each other, such as 9, 10, 11 or 10.1, 10.2, and that number
 * what is below them alike.
 */
export interface Series {
  /** The number of its list. */
  readonly list: number;
  /**
   * What stands before the figure that counts up: `10.` of 10.1; the whole of a number that does not end in a figure.
   */
  readonly prefix: string;
  /** The first figure; undefined where the number cannot count up, such as `14 bis`. */
  readonly start: number | undefined;
  /** Undefined where the levels below are numbered as the document says. */
  readonly numbering: Numbering | undefined;
}

/** The list that bullets stand in. */
export const bulletList = 1;

/** Word knows nine levels, from 0 to 8. */
export const deepestLevel = 8;

/**
 * Plans the lists that make Word count as the document does. Headings whose numbers follow each other share a list, so
 * that one inserted by hand renumbers the rest; a number that does not follow from the last opens a list of its own
 * that starts there. A paragraph deeper than Word’s nine levels has no place: its number is to be written as text.
 */
export function planNumbering(blocks: readonly DocumentBlock[]): NumberingPlan {
  const series: Series[] = [];
  const places = new Map<DocumentBlock, ListPlace>();
  let list = bulletList;
  let next: Pick<Series, 'prefix' | 'start' | 'numbering'> | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading' && block.number !== undefined) {
      const [, prefix = block.number, figure] = /^(.*?)(0|[1-9]\d{0,8})$/s.exec(block.number) ?? [];
      const start = figure === undefined ? undefined : Number(figure);
      const { numbering } = block;
      if (start === undefined || next?.prefix !== prefix || next.start !== start || next.numbering !== numbering) {
        list += 1;
        series.push({ list, prefix, start, numbering });
      }
      next = start === undefined ? undefined : { prefix, start: start + 1, numbering };
      places.set(block, { list, level: 0 });
    } else if (block.kind === 'numbered' && block.level <= deepestLevel && list !== bulletList)
      places.set(block, { list, level: block.level });
  }
  return { series, places };
}
