import type { TableRow } from './portfolio-choice.ts';

/** A row as it is shown: the keys it sorts by, and the words of each column. */
export interface ShownRow extends TableRow {
  readonly words: Readonly<Record<string, string>>;
}

/** Why a day matters, among the words of a row. */
export const reasonColumn = 'reason';
