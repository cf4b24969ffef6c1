/** Text as filters compare it: lower case, without accents, `œ` as `oe`, straight apostrophes. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('’', "'");
}
