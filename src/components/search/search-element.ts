import { nothingFoundMarkup } from '../../views/search/nothing-found.ts';
import { arrowKeys, elementOf, refill, say } from '../dom.ts';
import { activeChips, facetGroups, facetNames } from './facets.ts';
import { typedWords } from './fewer-words.ts';
import { dataOf, searchPages, warmUp, type Chosen, type PagefindResultData, type PagefindSearch } from './pagefind.ts';
import { recentList, rememberSearch } from './recent-list.ts';
import { resultItem } from './result-item.ts';
import { words } from './search-words.ts';
import { suggestion } from './suggestion.ts';
import { TypedSearch, type Answer } from './typed-search.ts';

const pageSize = 10;
/** The address follows the typing at this distance: some browsers refuse one that changes at every key. */
const addressPauseMs = 300;

/**
 * Where what narrows a search stands beside the results, and not above them: as `src/styles/pages/search.css` has it.
 */
const besideResults = '(width >= 64rem)';

/** The search page: results follow the typing, facets narrow them, the address keeps both. */
class SearchElement extends HTMLElement {
  #chosen = new Map<string, readonly string[]>();
  #timer = 0;
  readonly #search = new TypedSearch({
    count: pageSize,
    asked: () => ({ query: this.#query, chosen: this.#chosen }),
    showNothing: () => this.#clear(''),
    showTitles: (titles) => this.#showPages(titles),
    showFirst: (answer) => this.#showFirst(answer),
    showWhole: (answer) => this.#showWhole(answer),
    showUnavailable: () => this.#clear(words.unavailable),
  });

  #part<K extends HTMLElement>(name: string, kind: new () => K): K {
    const found = this.querySelector(`[data-part="${name}"]`);
    if (found instanceof kind) return found;
    throw new Error(`The search page has no part “${name}”.`);
  }

  get #field(): HTMLInputElement {
    return this.#part('field', HTMLInputElement);
  }

  get #query(): string {
    return this.#field.value.trim();
  }

  connectedCallback(): void {
    const address = new URL(location.href);
    this.#field.value = address.searchParams.get('q') ?? '';
    for (const name of facetNames) {
      const values = address.searchParams.getAll(name);
      if (values.length > 0) this.#chosen.set(name, values);
    }
    const beside = matchMedia(besideResults);
    this.#part('refine', HTMLDetailsElement).open = beside.matches;
    beside.addEventListener('change', () => {
      this.#part('refine', HTMLDetailsElement).open = beside.matches;
    });
    this.#field.addEventListener('focus', warmUp, { once: true });
    this.#field.addEventListener('input', () => this.#ask());
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(this.#field.value);
      this.#ask();
    });
    this.#part('results', HTMLElement).addEventListener('click', () => {
      rememberSearch(this.#field.value);
      this.#writeAddress();
    });
    this.addEventListener('change', (event) => this.#choose(event));
    this.#part('clear', HTMLButtonElement).addEventListener('click', () => {
      this.#chosen.clear();
      this.#ask();
      this.#field.focus();
    });
    this.addEventListener(
      'keydown',
      arrowKeys(this.#field, () => [...this.querySelectorAll<HTMLElement>('.hit h2 a')]),
    );
    if (this.#field.value !== '' || this.#chosen.size > 0) this.#ask();
    else {
      this.#showRecent();
      this.#field.focus();
    }
  }

  #choose(event: Event): void {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return;
    const others = (this.#chosen.get(box.name) ?? []).filter((value) => value !== box.value);
    const next = box.checked ? [...others, box.value] : others;
    if (next.length > 0) this.#chosen.set(box.name, next);
    else this.#chosen.delete(box.name);
    this.#ask();
  }

  #ask(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#writeAddress(), addressPauseMs);
    this.#search.ask();
  }

  #writeAddress(): void {
    const address = new URL(location.href);
    address.search = '';
    if (this.#query !== '') address.searchParams.set('q', this.#query);
    for (const [name, values] of this.#chosen) for (const value of values) address.searchParams.append(name, value);
    history.replaceState(null, '', address);
  }

  /** Where the search page stands, without what was asked of it. */
  get #address(): string {
    return location.pathname;
  }

  #showRecent(): void {
    this.#part('before', HTMLElement).replaceChildren(...recentList(this.#address, () => this.#showRecent()));
  }

  #clear(status: string): void {
    delete this.dataset['searching'];
    this.#part('status', HTMLElement).textContent = status;
    for (const name of ['facets', 'active', 'results', 'empty']) this.#part(name, HTMLElement).replaceChildren();
    for (const name of ['filters', 'more', 'empty']) this.#part(name, HTMLElement).hidden = true;
    this.#part('results', HTMLElement).ariaBusy = null;
    this.#showRecent();
  }

  /** Pages by what is known of them so far. */
  #showPages(pages: readonly PagefindResultData[]): void {
    const results = this.#part('results', HTMLElement);
    refill(results, pages.map(resultItem));
    results.ariaBusy = 'true';
    for (const name of ['more', 'empty']) this.#part(name, HTMLElement).hidden = true;
    this.dataset['searching'] = '';
  }

  #showFirst(answer: Answer): void {
    this.#showPages(answer.pages);
    this.#showStatus(answer);
  }

  #showStatus({ query, found, kept }: Answer): void {
    const total = found.results.length;
    const narrowed =
      this.#chosen.size > 0 && found.unfilteredResultCount !== total ? words.outOf(found.unfilteredResultCount) : '';
    const text =
      kept === undefined
        ? `${words.found(total, query)}${narrowed}. ${words.ignored}`
        : words.foundByFewer(total, kept);
    say(this.#part('status', HTMLElement), text);
  }

  /** The results of the first page with what they hold, the facets, and what else may have been meant. */
  async #showWhole(answer: Answer): Promise<void> {
    const { query, found, pages } = answer;
    this.#showPages(pages);
    this.#showStatus(answer);
    this.#part('results', HTMLElement).ariaBusy = null;
    this.#moreButton(answer, pages.length);
    this.#showFacets(found);
    const meant = await suggestion(query, pages, this.#address);
    if (!answer.isCurrent()) return;
    this.#part('before', HTMLElement).replaceChildren(...(meant ? [meant] : []));
    if (found.results.length === 0) await this.#showEmpty(answer);
  }

  /** Writes the facets anew; a box that was just ticked keeps the focus. */
  #showFacets(found: PagefindSearch): void {
    const focused =
      document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'checkbox'
        ? document.activeElement
        : undefined;
    this.#part('facets', HTMLElement).replaceChildren(...facetGroups(found, this.#chosen));
    this.#part('active', HTMLElement).replaceChildren(...activeChips(this.#chosen));
    this.#part('filters', HTMLElement).hidden = this.#chosen.size === 0;
    if (focused)
      this.querySelector<HTMLInputElement>(
        `input[name="${CSS.escape(focused.name)}"][value="${CSS.escape(focused.value)}"]`,
      )?.focus();
  }

  #moreButton(answer: Answer, shown: number): void {
    const button = this.#part('more', HTMLButtonElement);
    const left = Math.min(pageSize, answer.found.results.length - shown);
    button.hidden = left <= 0;
    button.textContent = words.more(left);
    button.onclick = () => {
      this.#showMore(answer, shown).catch(() => {
        if (answer.isCurrent()) this.#clear(words.unavailable);
      });
    };
  }

  async #showMore(answer: Answer, shown: number): Promise<void> {
    const items = (await dataOf(answer.found, shown, pageSize)).map(resultItem);
    if (!answer.isCurrent()) return;
    this.#part('results', HTMLElement).append(...items);
    this.#moreButton(answer, shown + items.length);
    items[0]?.querySelector('a')?.focus();
  }

  /** What to try where nothing was found. */
  async #showEmpty({ query, absent, isCurrent }: Answer): Promise<void> {
    const panel = this.#part('empty', HTMLElement);
    const tried = await wordsFound(query, absent);
    if (!isCurrent()) return;
    const other = document.querySelector<HTMLLinkElement>(
      `link[rel="alternate"]:not([hreflang="${document.documentElement.lang}"])`,
    );
    const browse = [...this.querySelectorAll<HTMLAnchorElement>('[data-part="browse"] a')];
    const asked = `?q=${encodeURIComponent(query)}`;
    const ways = [
      {
        name: words.tryWords,
        links: tried.map(({ word, count }) => ({
          href: `?q=${encodeURIComponent(word)}`,
          text: word,
          beside: words.wordCount(count),
        })),
      },
      {
        name: words.otherLanguage,
        links: other ? [{ href: `${other.href}${asked}`, text: words.otherLanguageText }] : [],
      },
      { name: words.browse, links: browse.map(({ href, textContent }) => ({ href, text: textContent })) },
    ].filter(({ links }) => links.length > 0);
    const title = this.#chosen.size > 0 ? words.emptyFiltered : words.empty(query);
    panel.replaceChildren(...nothingFoundMarkup({ title, text: words.emptyText, ways }).map(elementOf));
    panel.hidden = false;
  }
}

/** The words of a query that find something on their own, when there are several. */
async function wordsFound(
  query: string,
  absent: readonly string[],
): Promise<readonly { readonly word: string; readonly count: number }[]> {
  const typed = typedWords(query).filter((word) => word.length > 3);
  if (typed.length < 2) return [];
  const list = typed.filter((word) => !absent.includes(word));
  const none: Chosen = new Map();
  const counts = await Promise.all(
    list.map(async (word) => ({ word, count: (await searchPages(word, none)).results.length })),
  );
  return counts.filter(({ count }) => count > 0);
}

if (!customElements.get('playbook-search')) customElements.define('playbook-search', SearchElement);
