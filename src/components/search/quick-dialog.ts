import { arrowKeys, make, refill, say } from '../dom.ts';
import { warmUp, type Chosen, type PagefindResultData, type PagefindSearch } from './pagefind.ts';
import { recentList, rememberSearch } from './recent-list.ts';
import { resultGroups } from './result-groups.ts';
import { words } from './search-words.ts';
import { suggestion } from './suggestion.ts';
import { TypedSearch } from './typed-search.ts';

const mostRead = 10;

const noFacet: Chosen = new Map();

/** How the dialog shows what answers to its field as it stands; present once it has been opened. */
let refresh: (() => void) | undefined;

/** What the dialog shows around its field, made once it is opened. */
interface DialogParts {
  /** What stands before the results: what was searched lately, or what was meant. */
  readonly before: HTMLElement;
  readonly list: HTMLElement;
  /** The link to everything that was found, on the search page. */
  readonly all: HTMLAnchorElement;
  /** What is found, for a screen reader. */
  readonly status: HTMLElement;
  readonly close: HTMLButtonElement;
}

function fill(dialog: HTMLDialogElement, searchHref: string): DialogParts {
  const before = make('div', 'palette__before');
  const list = make('ol');
  const all = make('a', '', words.all(''));
  all.href = searchHref;
  const status = make('p', 'vh');
  status.setAttribute('role', 'status');
  const close = make('button', 'linkbtn', words.close);
  close.type = 'button';
  const hint = (key: string, text: string) => make('span', '', make('kbd', '', key), ` ${text}`);
  const foot = make(
    'footer',
    '',
    hint('↑ ↓', words.hints.move),
    hint('↵', words.hints.open),
    hint('Esc', words.hints.close),
    close,
  );
  dialog.append(before, list, make('p', 'palette__all', all), status, foot);
  return { before, list, all, status, close };
}

function searchIn({ before, list, status }: DialogParts, field: HTMLInputElement, searchHref: string, ask: () => void) {
  const showPages = (pages: readonly PagefindResultData[], found: PagefindSearch): void => {
    refill(list, pages.length > 0 ? resultGroups(pages, found) : [make('li', 'palette__none', words.nothing)]);
  };
  return new TypedSearch({
    count: mostRead,
    asked: () => ({ query: field.value.trim(), chosen: noFacet }),
    showNothing() {
      list.replaceChildren();
      status.textContent = '';
      before.replaceChildren(make('p', 'fine', words.nothingYet), ...recentList(searchHref, ask));
    },
    showTitles(titles) {
      refill(list, resultGroups(titles));
    },
    showFirst({ query, found, pages }) {
      showPages(pages, found);
      before.replaceChildren();
      status.textContent = words.found(found.results.length, query);
    },
    async showWhole({ query, found, kept, pages, isCurrent }) {
      showPages(pages, found);
      const count = found.results.length;
      say(status, kept === undefined ? words.found(count, query) : words.foundByFewer(count, kept));
      const fewer = kept === undefined ? [] : [make('p', 'fine', words.foundByFewer(count, kept))];
      before.replaceChildren(...fewer);
      const meant = await suggestion(query, pages, searchHref);
      if (isCurrent() && meant) before.replaceChildren(...fewer, meant);
    },
    showUnavailable() {
      before.replaceChildren();
      list.replaceChildren(make('li', 'palette__none', words.unavailable));
    },
  });
}

/** Makes the dialog answer to its field; gives what to call when the field was changed without typing. */
function start(dialog: HTMLDialogElement, field: HTMLInputElement): () => void {
  const searchHref = field.form?.action ?? '';
  const parts = fill(dialog, searchHref);
  const { before, list, all, close } = parts;
  const search = searchIn(parts, field, searchHref, ask);

  function ask(): void {
    const query = field.value.trim();
    all.textContent = words.all(query);
    all.href = query === '' ? searchHref : `${searchHref}?q=${encodeURIComponent(query)}`;
    if (query !== '' && !list.hasChildNodes()) before.replaceChildren(make('p', 'fine', words.searching));
    search.ask();
  }

  field.addEventListener('input', ask);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    // What is shown meanwhile may not be what is asked for: no page of it is opened.
    ((search.isWaiting ? undefined : list.querySelector('a')) ?? all).click();
  });
  dialog.addEventListener(
    'keydown',
    arrowKeys(field, () => [...dialog.querySelectorAll<HTMLElement>('a')]),
  );
  list.addEventListener('click', () => rememberSearch(field.value));
  all.addEventListener('click', () => rememberSearch(field.value));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  close.addEventListener('click', () => dialog.close());
  return ask;
}

/** Shows in the opened quick search what answers to its field, and what follows of it. */
export function answerIn(dialog: HTMLDialogElement, field: HTMLInputElement): void {
  warmUp();
  refresh ??= start(dialog, field);
  refresh();
}
