import type { Prose } from '../../model/prose.ts';
import { textOf } from './prose-text.ts';

/** How many words a text has, between its blanks; a sign after a no-break space belongs to the word before it. */
export function wordCount(prose: Prose): number {
  return textOf(prose)
    .split(' ')
    .filter((word) => word !== '').length;
}
