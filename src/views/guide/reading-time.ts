import { textOf } from '../../domain/prose/prose-text.ts';
import type { Prose } from '../../model/prose.ts';

const WORDS_A_MINUTE = 200;

/** How many minutes a text takes to read, at 200 words a minute, at least one. */
export function readingMinutes(prose: Prose): number {
  const words = textOf(prose)
    .split(' ')
    .filter((word) => word !== '').length;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
