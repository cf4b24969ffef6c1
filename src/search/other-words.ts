import { isAcronym } from './exact-first.ts';
import { fold } from './fold.ts';

/** A word of a group, and what finds it in a text. */
interface Neighbour {
  readonly written: string;
  /** @param folded the same text without accents or case */
  isIn(text: string, folded: string): boolean;
}

/** Groups of words that are searched one for another, made ready once. */
export type SynonymGroups = readonly (readonly Neighbour[])[];

const special = /[.*+?^${}()|[\]\\]/g;

/**
 * A ligature, then what stands before it and after it in its word: looking for the letter first
 * spares every other word.
 */
const ligature = /[œæŒÆ](?<=(\p{L}+))(\p{L}*)/gu;

function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u');
}

/**
 * Makes groups of neighbouring words ready: a term is found as whole words, without accents or case, its plural
 * included. An abbreviation in capitals is found in capitals alone: « CA » is neither « ça » nor « cas ». Most terms
 * are in few pages: looking for their letters first spares the others their expression.
 */
export function synonymGroups(groups: readonly (readonly string[])[]): SynonymGroups {
  return groups.map((group) =>
    group.map((written) => {
      if (isAcronym(written)) {
        const acronym = wholeWords(written);
        return { written, isIn: (text) => text.includes(written) && acronym.test(text) };
      }
      const folded = fold(written);
      const words = wholeWords(`${folded.replace(special, '\\$&')}[sx]?`);
      return { written, isIn: (_, text) => text.includes(folded) && words.test(text) };
    }),
  );
}

/**
 * The words a page should also be found by: neighbours of the terms it contains, and the two-letter spelling of its `œ`
 * and `æ`, which the index does not fold by itself.
 * @param text the words of the page
 */
export function otherWords(text: string, groups: SynonymGroups): string[] {
  const folded = fold(text);
  const neighbours = groups.flatMap((group) => {
    const absent = group.filter((word) => !word.isIn(text, folded));
    return absent.length < group.length ? absent.map(({ written }) => written) : [];
  });
  const ligatures = [...text.matchAll(ligature)].map(([, start = '', end = '']) =>
    `${start}${end}`.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae'),
  );
  return [...new Set([...neighbours, ...ligatures])];
}
