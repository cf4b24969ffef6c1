import type { PagefindSearch } from './pagefind.ts';

/** How many words of a query are tried: each is searched alone. */
const mostWords = 6;

/** The words of a query as they are typed, each once, as many as are tried. */
export function typedWords(query: string): readonly string[] {
  return [...new Set(query.split(/\s+/).filter((word) => word !== ''))].slice(0, mostWords);
}

/** The pages that have the words of a query which tell most, where none has them all. */
export interface FewerWords {
  /** The words that were kept, as they were typed. */
  readonly query: string;
  readonly found: PagefindSearch;
}

/**
 * Searches a query of several words that no page has together by fewer of them: without those that find nothing, then,
 * as long as that is still too many, without the one that finds most, which tells least.
 * @param absent words of it that no page holds, whatever they find
 * @param search searches by all words of a query
 * @param isWanted whether the answer is still waited for: the next key would have to wait for these searches
 * @returns undefined for a single word, where no word finds anything, and once the answer is not wanted
 */
export async function searchFewerWords(
  query: string,
  absent: readonly string[],
  search: (query: string) => Promise<PagefindSearch>,
  isWanted: () => boolean,
): Promise<FewerWords | undefined> {
  const typed = typedWords(query);
  if (typed.length < 2) return undefined;
  let kept: { readonly word: string; readonly count: number }[] = [];
  for (const word of typed) {
    if (absent.includes(word)) continue;
    if (!isWanted()) return undefined;
    const { length: count } = (await search(word)).results;
    if (count > 0) kept.push({ word, count });
  }
  while (kept.length > 0 && isWanted()) {
    const fewer = kept.map(({ word }) => word).join(' ');
    const found = await search(fewer);
    if (found.results.length > 0) return { query: fewer, found };
    const most = Math.max(...kept.map(({ count }) => count));
    const commonest = kept.findLastIndex(({ count }) => count === most);
    kept = kept.filter((_, index) => index !== commonest);
  }
  return undefined;
}
