import { fold } from './fold.ts';

/** What French and English put before a vowel: `l’organisation`, `jusqu’au`. */
const elision = /(^|\s)(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=\p{L})/giu;

/** Words that every page holds, or that ask a question, so that they say nothing of the page that is looked for. */
const empty: ReadonlySet<string> = new Set(
  (
    'a a-t-il a-t-on ai as au aux avec avoir avons ce ces cette comment dans de des doit doit-on doivent dois dois-je du elle en est est-ce ' +
    'est-il et etre faire fait faut faut-il il ils je la le les leur leurs lors ma mais mes mon ne nos notre nous on ont ou par pas peut ' +
    'peut-on peuvent peux pour puis puis-je quand que quel quelle quelles quels qui quoi sa se ses si son sont sur te tu un une vos votre ' +
    'vous y y-a-t-il ' +
    'an and are be by can could do does for from has have how if in is it its must my of our shall should that the their there this to was ' +
    'we what when which who why will with you your'
  ).split(' '),
);

/** Whether a word, folded, is one of those that carry nothing: they are not looked for, so that none is mistyped. */
export function isSmallWord(folded: string): boolean {
  return empty.has(folded);
}

/**
 * A query as the index knows words: straight apostrophes, ligatures in two letters, `l’organisation` without its
 * article, and without the words that carry nothing. A query made of those alone is left whole.
 */
export function plainQuery(query: string): string {
  const plain = query
    .trim()
    .replaceAll('’', "'")
    .replace(elision, '$1')
    .replace(/œ/giu, 'oe')
    .replace(/æ/giu, 'ae')
    .replace(/\s*[?!…]+\s*|(?<=\p{L})\/(?=\p{L})/gu, ' ')
    .trim();
  const words = plain.split(/\s+/);
  const telling = words.filter((word) => !isSmallWord(fold(word)));
  return (telling.length > 0 ? telling : words).join(' ');
}
