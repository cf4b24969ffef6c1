import { wordCount } from '../../domain/prose/word-count.ts';
import type { Prose } from '../../model/prose.ts';

const wordsAMinute = 200;

/** How many minutes a text takes to read, at 200 words a minute, at least one. */
export function readingMinutes(prose: Prose): number {
  return Math.max(1, Math.round(wordCount(prose) / wordsAMinute));
}
