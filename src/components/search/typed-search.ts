import { absentWords } from './absent-words.ts';
import { searchFewerWords } from './fewer-words.ts';
import { oneAtATime } from './one-at-a-time.ts';
import {
  countedSearch,
  dataOf,
  firstResults,
  prepareSearch,
  searchPages,
  titlesMeanwhile,
  typingPause,
  type Chosen,
  type PagefindResultData,
  type PagefindSearch,
} from './pagefind.ts';

/**
 * How long a single letter waits before the index is asked for it. Half the pages hold a word that begins with it: the
 * answer takes long, tells little, and the letter that follows would have to wait for it.
 */
const singleLetterPauseMs = 200;

/** What is asked for: words, and the values of the facets, which may be none. */
export interface Asked {
  readonly query: string;
  readonly chosen: Chosen;
}

/** What the index answered to it. */
export interface Answer {
  readonly query: string;
  readonly found: PagefindSearch;
  /** The words of the query that pages were found by, where none has them all. */
  readonly kept?: string;
  /** The words of the query that no page holds, whatever the index finds by them. */
  readonly absent: readonly string[];
  /** The first results, best first: by their names alone at first, with what they hold later. */
  readonly pages: readonly PagefindResultData[];
  /** Whether nothing else was asked for since: what comes later for an older answer is not shown. */
  readonly isCurrent: () => boolean;
}

/** Where a search is typed and what it finds is shown, step by step. */
export interface SearchPlace {
  /** How many results are shown at first. */
  readonly count: number;
  asked(): Asked;
  /** Shows that nothing is asked for. */
  showNothing(): void;
  /** Shows the pages whose title answers, while the index does not yet; never none. */
  showTitles(pages: readonly PagefindResultData[]): void;
  /** Shows the first results as soon as they are known. */
  showFirst(answer: Answer): void;
  /** Shows them with what they hold, and what else stands around them, once no other key was typed. */
  showWhole(answer: Answer): Promise<void>;
  /** Shows that the index does not answer. */
  showUnavailable(): void;
}

/** A search that follows the typing: the search page and the quick search show the same steps, each in its own way. */
export class TypedSearch {
  readonly #place: SearchPlace;
  readonly #answerInTurn = oneAtATime(() => this.#answer());
  #turn = 0;
  #isWaiting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopTitles = (): void => undefined;

  constructor(place: SearchPlace) {
    this.#place = place;
  }

  /** Whether what is shown is not yet what the index answers to what is asked. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /**
   * Takes what is asked for as it stands: what was asked for before no longer counts, even if the index has yet to
   * answer to it.
   */
  ask(): void {
    this.#turn += 1;
    this.#isWaiting = true;
    this.#stopTitles();
    const { query, chosen } = this.#place.asked();
    // Titles do not say which filters their pages pass.
    if (chosen.size === 0)
      this.#stopTitles = titlesMeanwhile(query, this.#place.count, (titles) => {
        this.#place.showTitles(titles);
      });
    clearTimeout(this.#timer);
    if (query.length === 1) {
      prepareSearch(query);
      this.#timer = setTimeout(() => void this.#answerInTurn(), singleLetterPauseMs);
    } else void this.#answerInTurn();
  }

  /** Shows the first results of what is asked for by now, then, unless another key follows, what they hold. */
  async #answer(): Promise<void> {
    const own = this.#turn;
    const isCurrent = (): boolean => own === this.#turn;
    const { query, chosen } = this.#place.asked();
    if (query === '' && chosen.size === 0) {
      this.#settle();
      this.#place.showNothing();
      return;
    }
    try {
      const found = await searchPages(query, chosen);
      const pages = await firstResults(found, this.#place.count);
      if (!isCurrent()) return;
      this.#settle();
      const answer: Answer = { query, found, absent: [], pages, isCurrent };
      this.#place.showFirst(answer);
      this.#complete(answer).catch(() => {
        if (isCurrent()) this.#fail();
      });
    } catch {
      if (isCurrent()) this.#fail();
    }
  }

  async #complete(answer: Answer): Promise<void> {
    await typingPause();
    if (!answer.isCurrent()) return;
    const { query, chosen } = this.#place.asked();
    const whole = await countedSearch(answer.found, query, chosen);
    const searchWords = (words: string) => searchPages(words, chosen);
    const first = await dataOf(whole, 0, this.#place.count);
    const absent = await absentWords(query, first, searchWords, answer.isCurrent);
    const told = absent.length > 0 ? nothingOf(whole) : whole;
    const fewer =
      told.results.length > 0 ? undefined : await searchFewerWords(query, absent, searchWords, answer.isCurrent);
    const found = fewer?.found ?? told;
    const pages = found === whole ? first : await dataOf(found, 0, this.#place.count);
    if (answer.isCurrent())
      await this.#place.showWhole({ ...answer, found, absent, pages, ...(fewer && { kept: fewer.query }) });
  }

  #settle(): void {
    this.#isWaiting = false;
    this.#stopTitles();
  }

  #fail(): void {
    this.#settle();
    this.#place.showUnavailable();
  }
}

/** What a search would have found that found nothing. */
function nothingOf(found: PagefindSearch): PagefindSearch {
  return { ...found, results: [], filters: {}, totalFilters: {}, unfilteredResultCount: 0 };
}
