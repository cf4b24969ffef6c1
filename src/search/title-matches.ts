import { isAcronym } from './exact-first.ts';
import { fold } from './fold.ts';
import { plainQuery } from './plain-query.ts';

/** A title made ready to be compared with every key that is typed. */
export interface FoldedTitle {
  readonly text: string;
  readonly words: readonly string[];
}

const letters = /[\p{L}\p{N}]+/gu;

function wordsOf(text: string): string[] {
  return fold(text).match(letters) ?? [];
}

/** Makes a title ready, once: its words, without accents or case. */
export function foldedTitle(text: string): FoldedTitle {
  return { text, words: wordsOf(text) };
}

/** From how many letters they are looked for within words: a single letter stands in nearly every one. */
const leastWithin = 2;

/**
 * The titles in which every word typed begins a word, best first: those that begin with what is typed, then the
 * shortest. Where there is none, the titles in which every word typed stands within a word. An abbreviation in capitals
 * has to be a whole word of the title. What carries nothing, as `la` or `de`, is not looked for beside other words.
 * @param query what is typed, as it is typed
 */
export function titleMatches<T extends FoldedTitle>(query: string, titles: readonly T[]): T[] {
  const plain = plainQuery(query);
  const typed = wordsOf(plain);
  const [start] = typed;
  if (start === undefined) return [];
  const matching = (isWord: (word: string, part: string) => boolean): T[] => {
    const rank = ({ words: [first = ''] }: T) => (isWord(first, start) ? 0 : 1);
    return titles
      .filter(({ words }) => typed.every((part) => words.some((word) => isWord(word, part))))
      .sort((a, b) => rank(a) - rank(b) || a.text.length - b.text.length || (a.text < b.text ? -1 : 1));
  };
  if (isAcronym(plain)) return matching((word, part) => word === part);
  const begun = matching((word, part) => word.startsWith(part));
  if (begun.length > 0 || typed.some((part) => part.length < leastWithin)) return begun;
  return matching((word, part) => word.includes(part));
}
