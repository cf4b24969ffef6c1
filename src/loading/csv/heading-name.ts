import { withoutAccents } from '../../model/folded-letters.ts';

/**
 * A name as headings are compared: without accents, case, or the difference between blanks, hyphens and underscores.
 * `Délai  de réponse` and `delai_de-reponse` are one name.
 */
export function headingName(text: string): string {
  const lower = text.toLowerCase();
  const plain = /^[ -~]*$/.test(lower) ? lower : spelledOut(lower);
  return plain.replace(/[\s_-]+/g, ' ').trim();
}

function spelledOut(text: string): string {
  return withoutAccents(text.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('’', "'"));
}
