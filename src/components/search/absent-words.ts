import { plainQuery } from '../../search/plain-query.ts';
import { beginningOf, type WordBeginning } from '../../search/word-beginning.ts';
import { readExcerpt } from './excerpt.ts';
import { typedWords } from './fewer-words.ts';
import type { PagefindResultData, PagefindSearch } from './pagefind.ts';

/**
 * The words of a query that no page holds, although the index answers to them: for a word it does not know, it gives
 * the pages of the longest word that begins it, `par` for `parking`, which is half of all pages.
 * @param pages the first pages found: a word that is marked in one of them needs no search of its own
 * @param search searches by all words of a query
 * @param isWanted whether the answer is still waited for: the next key would have to wait for these searches
 * @returns them as they were typed
 */
export async function absentWords(
  query: string,
  pages: readonly PagefindResultData[],
  search: (query: string) => Promise<PagefindSearch>,
  isWanted: () => boolean,
): Promise<readonly string[]> {
  const marked = pages
    .flatMap(({ excerpt, sub_results }) => [excerpt, ...sub_results.map((within) => within.excerpt)])
    .flatMap((excerpt) => readExcerpt(excerpt).flatMap((part) => (part.marked ? [part.text] : [])));
  const absent: string[] = [];
  for (const word of pages.length > 0 ? typedWords(query) : []) {
    const beginning = beginningOf(plainQuery(word));
    if (!beginning || marked.some((text) => beginning.isSharedBeyond(text))) continue;
    if (!isWanted()) return [];
    if (await isBeginningAlone(word, beginning, search)) absent.push(word);
  }
  return absent;
}

/** Whether a word finds what its beginning finds: the pages of a word that is no longer than that. */
async function isBeginningAlone(
  word: string,
  { stranger }: WordBeginning,
  search: (query: string) => Promise<PagefindSearch>,
): Promise<boolean> {
  const [{ results }, { results: begun }] = [await search(word), await search(stranger)];
  const ids = new Set(begun.map(({ id }) => id));
  return results.length === ids.size && results.every(({ id }) => ids.has(id));
}
