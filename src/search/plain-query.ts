import { fold } from './fold.ts';

/** What French and English put before a vowel: `l’organisation`, `jusqu’au`. */
const elision = /(^|\s)(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=\p{L})/giu;

/** Words that every page holds, so that they say nothing of the one that is looked for. */
const empty: ReadonlySet<string> = new Set(
  (
    'a au aux avec ce ces cette comment dans de des du elle en est et il ils je la le les leur leurs lors mais ma mes mon ne nos ' +
    'notre nous on ou par pas pour quand que quel quelle quelles quels qui quoi sa se ses si son sur te tu un une vos votre vous y ' +
    'an and are by do does for from how in is it its my of our that the their this to was we what when which who why with you your'
  ).split(' '),
);

/** Whether a word, folded, is one of those that carry nothing: they are not looked for, so that none is mistyped. */
export function isSmallWord(folded: string): boolean {
  return empty.has(folded);
}

/**
 * A query as the index knows words: straight apostrophes, ligatures in two letters, `l’organisation` without its article, and
 * without the words that carry nothing. A query made of those alone is left whole.
 */
export function plainQuery(query: string): string {
  const plain = query
    .trim()
    .replaceAll('’', "'")
    .replace(elision, '$1')
    .replace(/œ/giu, 'oe')
    .replace(/æ/giu, 'ae')
    .replace(/\s*[?!…]+\s*/g, ' ')
    .trim();
  const words = plain.split(/\s+/);
  const telling = words.filter((word) => !isSmallWord(fold(word)));
  return (telling.length > 0 ? telling : words).join(' ');
}
