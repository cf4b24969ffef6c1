import { exactFirst, isAcronym } from '../../search/exact-first.ts';
import { followedBy, plainHyphens, takenApart } from '../../search/hyphened.ts';
import { nameMeta } from '../../search/index-document.ts';
import { spacedArticles } from '../../search/legal-articles.ts';
import { localDates } from '../../search/local-dates.ts';
import { localQuarters } from '../../search/local-quarters.ts';
import { plainQuery } from '../../search/plain-query.ts';
import { loadNames, namesOf, titlesOf } from './result-names.ts';

/** What a result holds: its passages are HTML in which only `mark` stands. */
export interface PagefindResultData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** What a search found, best first; what each result holds is asked for when it is shown. */
interface PagefindAnswer {
  readonly results: readonly { readonly id: string; data(): Promise<PagefindResultData> }[];
  /** How many of the results have each value of each filter that has come, which may be some of them. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly unfilteredResultCount: number;
}

/** What a search found, and whether every filter had come by then: results are counted by all of them or by none. */
export interface PagefindSearch extends PagefindAnswer {
  readonly isCounted: boolean;
}

/** The part of Pagefind’s own module that this site uses. */
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  preload(query: string): Promise<void>;
  search(
    query: string | null,
    options?: { readonly filters?: Readonly<Record<string, unknown>> },
  ): Promise<PagefindAnswer>;
}

/** The values chosen in each facet; a page must match one of them in every facet that has any. */
export type Chosen = ReadonlyMap<string, readonly string[]>;

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'search' in module && 'init' in module;
}

/** How much a word counts in a title, as Pagefind has it, and again where the title is the name of a record. */
const [titleWeight, nameWeight] = [5, 4];

let loading: Promise<Pagefind> | undefined;

/** Whether the index can answer. */
let isLoaded = false;

/** Whether every filter has come: they come one by one. */
let hasFilters = false;

/** Whether anything was asked yet: from then on, only what is asked may keep the index busy. */
let isAsked = false;

const folder = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}pagefind/`;

async function load(): Promise<Pagefind> {
  void loadNames(folder);
  const module: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isPagefind(module)) throw new Error('The search index is not what was expected.');
  await module.options({ excerptLength: 22, ranking: { metaWeights: { title: titleWeight, [nameMeta]: nameWeight } } });
  await module.init();
  isLoaded = true;
  return module;
}

/** Loads the index of the page’s language on first use. Refused when no index was built. */
function pagefind(): Promise<Pagefind> {
  loading ??= load();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** Loads what counts results by filter, all of it. */
async function loadFilters(index: Pagefind): Promise<void> {
  await index.filters();
  hasFilters = true;
}

/**
 * What is searched before the first key: beginnings of words that many pages hold, in both languages. A browser
 * compiles well what searches only once it has run for a while, which would otherwise delay the answer to the first
 * letters that are typed.
 */
const warmingWords = ['co', 're'];

/**
 * Loads the index before the first key, then, unless a key is typed meanwhile, what counts results, and searches while
 * nothing is asked of it. A reader who types at once would wait for what is under way.
 */
export function warmUp(): void {
  pagefind()
    .then(async (index) => {
      await typingPause();
      if (!isAsked) await loadFilters(index);
      for (const word of warmingWords) if (!isAsked) await index.search(word);
    })
    .catch(() => undefined);
}

/** Fetches the part of the index that a search for these words and for longer ones will read. */
export function prepareSearch(query: string): void {
  isAsked = true;
  const plain = asIndexed(query);
  if (plain === '') return;
  pagefind()
    .then((index) => index.preload(plain))
    .catch(() => undefined);
}

/** A query as the index of the page’s language has words. */
function asIndexed(query: string): string {
  const locale = document.documentElement.lang === 'en' ? 'en' : 'fr';
  return plainQuery(plainHyphens(localDates(localQuarters(spacedArticles(query), locale), locale)));
}

/** Of a word with a hyphen that fewer pages hold than are shown at once, the pages that hold its parts follow. */
const fewPages = 10;

/** Searches pages. Without words, every page that the filters allow. */
export async function searchPages(query: string, chosen: Chosen = new Map()): Promise<PagefindSearch> {
  isAsked = true;
  const index = await pagefind();
  // A filter that is chosen comes alone: the others would seem to hold nothing.
  if (chosen.size > 0) await loadFilters(index);
  const isCounted = hasFilters;
  const plain = asIndexed(query);
  const filters = Object.fromEntries(
    [...chosen].filter(([, values]) => values.length > 0).map(([name, values]) => [name, { any: values }]),
  );
  const found = await index.search(plain === '' ? null : plain, { filters });
  if (isAcronym(plain)) {
    const exact = await index.search(`"${plain}"`, { filters });
    return { ...found, isCounted, results: exactFirst(found.results, exact.results) };
  }
  const apart = found.results.length < fewPages ? takenApart(plain) : undefined;
  if (apart === undefined) return { ...found, isCounted };
  const wider = await index.search(apart, { filters });
  return { ...wider, isCounted, results: followedBy(found.results, wider.results) };
}

/**
 * What was found, with how many results have each value of each filter: what counts them takes as long to come as the
 * first answer, which does not wait for it.
 */
export async function countedSearch(found: PagefindSearch, query: string, chosen: Chosen): Promise<PagefindSearch> {
  if (found.isCounted) return found;
  await loadFilters(await pagefind());
  return searchPages(query, chosen);
}

/** What results hold, one file for each. */
export function dataOf({ results }: PagefindSearch, from: number, count: number): Promise<PagefindResultData[]> {
  return Promise.all(results.slice(from, from + count).map((result) => result.data()));
}

/**
 * How many results are asked for at first where none is known by name: browsers ask a host of the older kind
 * for six files at a time.
 */
const askedFirst = 6;

/**
 * The first results, at most `count`, as soon as they can be shown: by their names alone, or else the very
 * first with what they hold.
 */
export async function firstResults(found: PagefindSearch, count: number): Promise<PagefindResultData[]> {
  return namesOf(found, count) ?? dataOf(found, 0, Math.min(askedFirst, count));
}

/**
 * How long the index may take to answer a key before the titles do: what it finds sooner is shown at
 * once, and nothing moves. Before it has come there is nothing to wait for.
 */
const titlesAfterMs = 40;

/**
 * Shows the pages whose title answers to what is typed, unless the index has answered first: it takes its time over the
 * first letters, which half the pages hold a word of.
 * @param show is called once at most, and never without a page
 * @returns what stops it, for when the index has answered or another key is typed
 */
export function titlesMeanwhile(
  query: string,
  count: number,
  show: (titles: readonly PagefindResultData[]) => void,
): () => void {
  let isStopped = false;
  const timer = setTimeout(
    () => {
      void loadNames(folder).then(() => {
        const titles = isStopped ? [] : titlesOf(asIndexed(query), count);
        if (titles.length > 0) show(titles);
      });
    },
    isLoaded ? titlesAfterMs : 0,
  );
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}

/** How long no key is typed before the index is asked for more than what answers to the keys. */
const typingPauseMs = 200;

/** Waits for the next key, which would make anything but the answer to it useless. */
export function typingPause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, typingPauseMs);
  });
}
