/** A text without its accents: `Été` is `Ete`. Letters that are two, such as `œ`, stay one. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * A text without accents or case: `Été` is `ete`. What else counts as the same, such as `œ` and `oe`, is
 * for who compares to say.
 */
export function foldLetters(text: string): string {
  return withoutAccents(text).toLowerCase();
}
