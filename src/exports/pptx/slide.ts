import type { SeriesView } from '../../views/ui/series.ts';
import { letterWidth } from '../document/text-width.ts';

/** A slide of 16 to 9 and where things stand on it, in points: margins, the title, what is said under it, the foot. */
export const sheet = {
  width: 960,
  height: 540,
  margin: 48,
  title: { top: 24, height: 52 },
  body: { top: 88, bottom: 496 },
  foot: { top: 506, height: 20 },
} as const;

/** The width of what stands on a slide, in points. */
export const bodyWidth = sheet.width - 2 * sheet.margin;

/** How a paragraph is set. */
export type ParagraphStyle = 'lead' | 'subheading' | 'body' | 'bullet' | 'note';

/** The sizes of letters, in points. */
export const letters: Readonly<Record<ParagraphStyle | 'cell', number>> = {
  lead: 20,
  subheading: 15,
  body: 15,
  bullet: 15,
  note: 12,
  cell: 12,
};

export interface SlideParagraph {
  readonly style: ParagraphStyle;
  readonly runs: readonly { readonly text: string; readonly strong: boolean }[];
}

export interface SlideRow {
  readonly head: boolean;
  readonly height: number;
  readonly cells: readonly string[];
}

/** A room on a slide, in points; as wide as the slide’s body unless it says from where and how far. */
export interface Room {
  readonly top: number;
  readonly height: number;
  readonly left?: number;
  readonly width?: number;
}

/** What stands on a slide under its title. */
export type SlidePart = Room &
  (
    | { readonly kind: 'text'; readonly paragraphs: readonly SlideParagraph[] }
    | { readonly kind: 'table'; readonly widths: readonly number[]; readonly rows: readonly SlideRow[] }
    | { readonly kind: 'chart'; readonly chart: SeriesView }
  );

export interface Slide {
  readonly title: string;
  readonly parts: readonly SlidePart[];
}

/** How many lines a text takes in a width, broken between its words, and within one that is wider; at least one. */
export function linesOf(text: string, width: number, size: number): number {
  const room = Math.max(1, Math.floor(width / (size * letterWidth)));
  let [lines, used] = [1, 0];
  for (const { length } of text.split(/[ \n]/)) {
    if (used > 0 && used + 1 + length <= room) {
      used += 1 + length;
      continue;
    }
    lines += (used > 0 ? 1 : 0) + Math.max(0, Math.ceil(length / room) - 1);
    used = length > room ? length % room : length;
  }
  return lines;
}
