import { isResultNames, namesFile, type ResultNames } from '../../search/result-names.ts';
import type { PagefindResultData, PagefindSearch } from './pagefind.ts';

let names: ResultNames = {};

/** Loads the names of the pages of the page’s language. Without them, results are shown once what they hold has come. */
export async function loadNames(index: string): Promise<void> {
  const answer = await fetch(`${index}${namesFile(document.documentElement.lang)}`);
  const read: unknown = answer.ok ? await answer.json() : {};
  if (isResultNames(read)) names = read;
}

/** The first results by their names alone; undefined when one has none, because the names have not come. */
export function namesOf({ results }: PagefindSearch, count: number): PagefindResultData[] | undefined {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const named = results.slice(0, count).flatMap(({ id }) => {
    const [url, title, kind] = names[id] ?? [];
    if (url === undefined || title === undefined || kind === undefined) return [];
    return [{ url: `${base}${url}`, excerpt: '', meta: { title }, filters: { kind: [kind] }, sub_results: [] }];
  });
  return named.length === Math.min(count, results.length) ? named : undefined;
}
