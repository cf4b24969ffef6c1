import type { PagefindSearch } from './pagefind.ts';

/** How many words of a query are tried: each is searched alone. */
const mostWords = 6;

/** The pages that have the words of a query which tell most, where none has them all. */
export interface FewerWords {
  /** The words that were kept, as they were typed. */
  readonly query: string;
  readonly found: PagefindSearch;
}

/**
 * Searches a query of several words that no page has together by fewer of them: without those that find nothing, then,
 * as long as that is still too many, without the one that finds most, which tells least.
 * @param search searches by all words of a query
 * @returns undefined for a single word, and where no word finds anything
 */
export async function searchFewerWords(
  query: string,
  search: (query: string) => Promise<PagefindSearch>,
): Promise<FewerWords | undefined> {
  const typed = [...new Set(query.split(/\s+/).filter((word) => word !== ''))].slice(0, mostWords);
  if (typed.length < 2) return undefined;
  const counted = await Promise.all(typed.map(async (word) => ({ word, count: (await search(word)).results.length })));
  let kept = counted.filter(({ count }) => count > 0);
  while (kept.length > 0) {
    const fewer = kept.map(({ word }) => word).join(' ');
    const found = await search(fewer);
    if (found.results.length > 0) return { query: fewer, found };
    const most = Math.max(...kept.map(({ count }) => count));
    const commonest = kept.findLastIndex(({ count }) => count === most);
    kept = kept.filter((_, index) => index !== commonest);
  }
  return undefined;
}
