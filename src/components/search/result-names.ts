import { isResultNames, namesFile, type ResultNames } from '../../search/result-names.ts';
import { foldedTitle, titleMatches, type FoldedTitle } from '../../search/title-matches.ts';
import type { PagefindResultData, PagefindSearch } from './pagefind.ts';

let names: ResultNames = {};
let titles: readonly (FoldedTitle & { readonly id: string })[] = [];
let loading: Promise<void> | undefined;

async function load(index: string): Promise<void> {
  const answer = await fetch(`${index}${namesFile(document.documentElement.lang)}`);
  const read: unknown = answer.ok ? await answer.json() : undefined;
  if (!isResultNames(read)) throw new Error('The names of the pages have not come.');
  names = read;
  titles = Object.entries(read).map(([id, [, title]]) => ({ id, ...foldedTitle(title) }));
}

/**
 * Loads, once, the names of the pages of the page’s language. Where they do not come, that is no failure: results are
 * then shown once what they hold has come, and the names are asked for again next time.
 */
export function loadNames(index: string): Promise<void> {
  loading ??= load(index).catch(() => {
    loading = undefined;
  });
  return loading;
}

/** A page by its name alone; undefined when it has none, because the names have not come. */
function namedPage(id: string): PagefindResultData | undefined {
  const [url, title, kind] = names[id] ?? [];
  if (url === undefined || title === undefined || kind === undefined) return undefined;
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return { url: `${base}${url}`, excerpt: '', meta: { title }, filters: { kind: [kind] }, sub_results: [] };
}

/** The first results by their names alone; undefined when one has none. */
export function namesOf({ results }: PagefindSearch, count: number): PagefindResultData[] | undefined {
  const named = results.slice(0, count).flatMap(({ id }) => namedPage(id) ?? []);
  return named.length === Math.min(count, results.length) ? named : undefined;
}

/** The pages whose title answers to what is typed, by their names alone. None before the names have come. */
export function titlesOf(query: string, count: number): PagefindResultData[] {
  return titleMatches(query, titles)
    .slice(0, count)
    .flatMap(({ id }) => namedPage(id) ?? []);
}
