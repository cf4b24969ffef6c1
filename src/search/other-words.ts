import { fold } from './fold.ts';

/** Groups of words that are searched one for another, folded once. */
export type SynonymGroups = readonly (readonly { readonly written: string; readonly pattern: RegExp }[])[];

const special = /[.*+?^${}()|[\]\\]/g;

/**
 * A ligature, then what stands before it and after it in its word: looking for the letter first
 * spares every other word.
 */
const ligature = /[œæŒÆ](?<=(\p{L}+))(\p{L}*)/gu;

/** Prepares the groups of `playbook.yaml`: a term is found as whole words, its plural included. */
export function synonymGroups(groups: readonly (readonly string[])[]): SynonymGroups {
  return groups.map((group) =>
    group.map((written) => ({
      written,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])${fold(written).replace(special, '\\$&')}[sx]?(?![\\p{L}\\p{N}])`, 'u'),
    })),
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
    const absent = group.filter(({ pattern }) => !pattern.test(folded));
    return absent.length < group.length ? absent.map(({ written }) => written) : [];
  });
  const ligatures = [...text.matchAll(ligature)].map(([, start = '', end = '']) =>
    `${start}${end}`.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae'),
  );
  return [...new Set([...neighbours, ...ligatures])];
}
