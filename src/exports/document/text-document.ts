import type { IsoDate } from '../../model/iso-date.ts';
import type { Locale } from '../../model/locale.ts';
import type { Numbering } from '../../model/numbering.ts';
import type { SeriesView } from '../../views/ui/series.ts';

/**
 * A document to be written as Markdown, as DOCX or otherwise: what it says and how it is numbered, nothing of how it
 * looks. Every writer prints the same words and the same numbers.
 */
export interface TextDocument {
  readonly title: string;
  /** The language of its words, for hyphenation and screen readers. */
  readonly language: Locale;
  /** The day it is computed at: two documents of one day and one content are the same bytes. */
  readonly day: IsoDate;
  /** What stands at the head of every page but the first. */
  readonly header: string;
  /** What stands at the foot of every page, before the page’s number. */
  readonly footer: string;
  /** The words around a page’s number and the number of pages: `Page `, ` sur `. */
  readonly pageOf: readonly [before: string, between: string];
  /** How the levels below a numbered heading are numbered. */
  readonly numbering: Numbering;
  readonly blocks: readonly DocumentBlock[];
}

/** A stretch of text. */
export type DocumentRun =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly strong?: boolean;
      readonly emphasis?: boolean;
      readonly href?: string;
    }
  | { readonly kind: 'break' }
  /** A box to tick, and what ticking it says. */
  | { readonly kind: 'box'; readonly ticked: boolean; readonly text: string }
  /** Something still to be filled in, by its name. */
  | { readonly kind: 'missing'; readonly text: string }
  /** A number that cites a heading or a numbered paragraph of the document by its anchor. */
  | { readonly kind: 'reference'; readonly text: string; readonly anchor: string; readonly strong?: boolean };

/** A row of a table; `head` rows are repeated where the table crosses a page. */
export interface DocumentRow {
  readonly head: boolean;
  readonly cells: readonly (readonly DocumentRun[])[];
}

/** A block of a document. `depth` is 0 at the level of the headings. */
export type DocumentBlock =
  | { readonly kind: 'title'; readonly text: string }
  /** A heading of the front matter, left out of the table of contents. */
  | { readonly kind: 'front-heading'; readonly text: string }
  /**
   * A heading, level 1 to 3; `number` without its point, where it bears one; `numbering` where the levels below it are
   * not numbered as those of the document.
   */
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly number?: string;
      readonly numbering?: Numbering;
      readonly anchor?: string;
      readonly runs: readonly DocumentRun[];
      /** What is said of the section, such as whether it binds, beside or under its heading. */
      readonly mark?: string;
    }
  /** `note` is set small; `lead` opens the document. */
  | {
      readonly kind: 'paragraph';
      readonly style?: 'lead' | 'note';
      readonly depth: number;
      readonly runs: readonly DocumentRun[];
    }
  /** A paragraph that bears a number under the last numbered heading; `level` is 1 for 14.2, 2 for 14.2.1 or (a). */
  | {
      readonly kind: 'numbered';
      readonly depth: number;
      readonly level: number;
      readonly number: string;
      readonly anchor: string;
      readonly runs: readonly DocumentRun[];
    }
  | { readonly kind: 'bullet'; readonly depth: number; readonly runs: readonly DocumentRun[] }
  | { readonly kind: 'table'; readonly depth: number; readonly rows: readonly DocumentRow[] }
  /** Figures that slides draw; a document read line by line has them in its tables. */
  | { readonly kind: 'chart'; readonly chart: SeriesView }
  | { readonly kind: 'contents'; readonly title: string }
  | { readonly kind: 'page-break' }
  | { readonly kind: 'signatures'; readonly lines: readonly SignatureLines[] };

/**
 * Where one party signs: for whom, then what is known or left blank, each after its label
 * and the colon of its language.
 */
export interface SignatureLines {
  readonly heading: string;
  readonly fields: readonly { readonly label: string; readonly value?: string }[];
}

/** A plain stretch of text. */
export function plain(text: string): DocumentRun {
  return { kind: 'text', text };
}

/** A box as a character, where it cannot be a box: ☒ or ☐. */
export function boxSign({ ticked }: { readonly ticked: boolean }): string {
  return ticked ? '☒' : '☐';
}

/** The words of runs on one line; what is missing stands in brackets, as every writer prints it. */
export function plainText(runs: readonly DocumentRun[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'break') return ' ';
      if (run.kind === 'box') return boxSign(run);
      return run.kind === 'missing' ? `[${run.text}]` : run.text;
    })
    .join('');
}
