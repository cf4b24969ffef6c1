import type { SeriesView } from '../ui/series.ts';
import type { TableView } from '../ui/table.ts';
import type { Sentence } from '../ui/sentence.ts';

/** A point of a review as its page, its Markdown and its DOCX show it: a sentence, then its evidence. */
export interface ReviewBlock {
  readonly id: string;
  readonly title: string;
  /** The minutes it is given and when it begins, or how it is used. */
  readonly note: string;
  readonly sentence: Sentence;
  readonly tables: readonly { readonly heading?: string; readonly table: TableView }[];
  /** What its slides draw of the same figures. */
  readonly charts: readonly SeriesView[];
  readonly lines: readonly ReviewLine[];
  readonly matters: readonly ReviewMatter[];
  readonly alerts: readonly { readonly heading: string; readonly text: string; readonly href?: string }[];
  readonly decisions: readonly ReviewDecision[];
  /** Empty rows to write in, of as many columns as the table above them has. */
  readonly blanks: number;
}

/** A line of a list, with its date where it has one. */
export interface ReviewLine {
  readonly day?: string;
  readonly text: string;
  readonly href?: string;
}

/** A matter to look back on. */
export interface ReviewMatter {
  readonly title: string;
  readonly href?: string;
  readonly about: string;
  readonly text: string;
}

/** A decision wanted, with the boxes to tick on paper. */
export interface ReviewDecision {
  readonly title: string;
  readonly href?: string;
  readonly about: string;
  readonly options: readonly string[];
}

/** A block with what its point has, and nothing of the rest. */
export function reviewBlock(
  block: Pick<ReviewBlock, 'id' | 'title' | 'note' | 'sentence'> & Partial<ReviewBlock>,
): ReviewBlock {
  return { tables: [], charts: [], lines: [], matters: [], alerts: [], decisions: [], blanks: 0, ...block };
}

/** Whether a block shows anything beyond its sentence. */
export function hasEvidence({ tables, lines, matters, alerts, decisions }: ReviewBlock): boolean {
  const hasRows = tables.some(({ table }) => table.rows.length > 0);
  return hasRows || [lines, matters, alerts, decisions].some((list) => list.length > 0);
}
