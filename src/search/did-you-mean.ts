import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';
import { isSmallWord, plainQuery } from './plain-query.ts';

/** A name the playbook knows: the title of a page, or a word of the trade, which has no page. */
export interface SearchTerm {
  readonly text: string;
  /** The kind of its page, as the search filters name it. */
  readonly kind?: string;
  readonly href?: string;
}

const shortest = 4;
const letters = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu;

/** How many letters may be wrong in a word: one in three or four, none in the shortest. */
function allowance(word: string): number {
  if (word.length < shortest) return 0;
  return word.length < 6 ? 1 : word.length < 10 ? 2 : 3;
}

/** The words of the terms and the parts of those joined by a hyphen, folded, each with the way it is first written. */
function vocabularyOf(terms: readonly SearchTerm[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { text } of terms)
    for (const [whole] of plainQuery(text).matchAll(letters))
      for (const word of new Set([whole, ...whole.split('-')])) {
        const folded = fold(word);
        if (folded.length >= shortest && !known.has(folded)) known.set(folded, word.toLowerCase());
      }
  return known;
}

/** Whether a word is known, in the singular, the plural or by its beginning. */
function isKnown(word: string, known: ReadonlyMap<string, string>): boolean {
  const stem = word.replace(/[sx]$/, '');
  return known.has(word) || [...known.keys()].some((each) => each.startsWith(stem));
}

function nearest(word: string, known: ReadonlyMap<string, string>): string | undefined {
  const [best] = [...known]
    .filter(([folded]) => Math.abs(folded.length - word.length) <= allowance(word))
    .map(([folded, written]) => ({ written, off: distance(word, folded) }))
    .filter(({ off }) => off <= allowance(word))
    .sort((a, b) => a.off - b.off);
  return best?.written;
}

/**
 * The query with its mistyped words replaced by the nearest words of the terms. Empty when every word is known,
 * or none has a neighbour.
 */
export function correctQuery(query: string, terms: readonly SearchTerm[]): string {
  const known = vocabularyOf(terms);
  const corrected = query.trim().replace(letters, (word) => {
    const folded = fold(word);
    if (folded.length < shortest || isSmallWord(folded) || isKnown(folded, known)) return word;
    return nearest(folded, known) ?? word;
  });
  return corrected === query.trim() ? '' : corrected;
}

/**
 * The pages whose whole title is nearly what was typed, the nearest first, three at most: accents, capitals and one
 * letter in five do not count.
 */
export function nearTitles(query: string, terms: readonly SearchTerm[]): (SearchTerm & { readonly href: string })[] {
  const typed = fold(query.trim());
  if (typed.length < shortest) return [];
  return terms
    .flatMap(({ text, href, ...rest }) =>
      href === undefined ? [] : [{ ...rest, text, href, off: distance(typed, fold(text)) }],
    )
    .filter(({ off }) => off <= Math.max(1, Math.floor(typed.length / 5)))
    .sort((a, b) => a.off - b.off)
    .slice(0, 3)
    .map(({ off: _, ...term }) => term);
}
