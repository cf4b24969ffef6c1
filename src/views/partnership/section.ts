import type { BlockView } from '../ui/block.ts';
import type { StatusView } from '../ui/mark.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import type { TableLink } from '../ui/table-links.ts';

/** What every section of a partnership page has; `state` is its worst, shown in the section navigation. */
export interface SectionHead {
  readonly id: string;
  readonly title: string;
  readonly sentence: Sentence;
  readonly state?: StatusView;
  /** The next step, where the record says nothing yet. */
  readonly next?: string;
  /** Its figures for a spreadsheet. */
  readonly files?: readonly TableLink[];
}

/** A section whose evidence is tables and lists. */
export interface BlockSection extends SectionHead {
  readonly kind: 'blocks';
  readonly blocks: readonly BlockView[];
}

/** A core section the record does not fill: a sentence and the next step. */
export function emptySection(
  id: string,
  words: { readonly title: string; readonly empty: string; readonly next: string },
): BlockSection {
  return { kind: 'blocks', id, title: words.title, sentence: sentence(words.empty), next: words.next, blocks: [] };
}
