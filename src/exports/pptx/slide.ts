import type { SeriesView } from '../../views/series.ts';

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

/** What stands on a slide under its title; `top` and `height` in points. */
export type SlidePart = { readonly top: number; readonly height: number } & (
  | { readonly kind: 'text'; readonly paragraphs: readonly SlideParagraph[] }
  | { readonly kind: 'table'; readonly widths: readonly number[]; readonly rows: readonly SlideRow[] }
  | { readonly kind: 'chart'; readonly chart: SeriesView }
);

export interface Slide {
  readonly title: string;
  readonly parts: readonly SlidePart[];
}

/** How many lines a text takes in a width, by letters half as wide as they are high; at least one. */
export function linesOf(text: string, width: number, size: number): number {
  return Math.max(1, Math.ceil((text.length * size * 0.52) / width));
}
