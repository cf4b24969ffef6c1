import { foldLetters } from '../../model/folded-letters.ts';

/** Text as filters compare it: lower case, without accents, `œ` as `oe`, straight apostrophes. */
export function foldText(text: string): string {
  return foldLetters(text).replaceAll('œ', 'oe').replaceAll('’', "'");
}
