import { foldLetters } from '../model/folded-letters.ts';

/** A text as search and filters compare it: no accent or case, `œ` and `æ` in two letters, straight apostrophes. */
export function fold(text: string): string {
  return foldLetters(text).replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('’', "'");
}
