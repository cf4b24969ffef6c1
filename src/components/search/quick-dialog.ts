import { arrowKeys, make, refill } from '../dom.ts';
import { oneAtATime } from './one-at-a-time.ts';
import {
  dataOf,
  firstResults,
  searchPages,
  titlesMeanwhile,
  typingPause,
  warmUp,
  type PagefindSearch,
} from './pagefind.ts';
import { recentList, rememberSearch } from './recent-list.ts';
import { resultGroups } from './result-groups.ts';
import { words } from './search-words.ts';
import { suggestion } from './suggestion.ts';

const mostRead = 10;

/** How the dialog shows what answers to its field as it stands; present once it has been opened. */
let refresh: (() => void) | undefined;

function fill(dialog: HTMLDialogElement, field: HTMLInputElement): () => void {
  const searchHref = field.form?.action ?? '';
  const list = make('ol');
  const before = make('div', 'palette__before');
  const status = make('p', 'vh');
  status.setAttribute('role', 'status');
  const all = make('a', '', words.all(''));
  all.href = searchHref;
  const hint = (key: string, text: string) => make('span', '', make('kbd', '', key), ` ${text}`);
  const close = make('button', 'linkbtn', words.close);
  close.type = 'button';
  const foot = make(
    'footer',
    '',
    hint('↑ ↓', words.hints.move),
    hint('↵', words.hints.open),
    hint('Esc', words.hints.close),
    close,
  );
  dialog.append(before, list, make('p', 'palette__all', all), status, foot);

  let turn = 0;
  let stopTitles = (): void => undefined;
  /** Whether what is shown is not yet what the index answers to what is typed: Enter would open a page that was not asked for. */
  let isWaiting = false;

  /** Takes what stands in the field: what stood there before no longer counts, even if the index has yet to answer to it. */
  function ask(): void {
    const query = field.value.trim();
    turn += 1;
    isWaiting = true;
    all.textContent = words.all(query);
    all.href = query === '' ? searchHref : `${searchHref}?q=${encodeURIComponent(query)}`;
    stopTitles();
    stopTitles = titlesMeanwhile(query, mostRead, (titles) => refill(list, resultGroups(titles)));
    void followTyping();
  }

  async function search(): Promise<void> {
    const own = turn;
    const query = field.value.trim();
    if (query === '') {
      answered();
      list.replaceChildren();
      status.textContent = '';
      before.replaceChildren(make('p', 'fine', words.nothingYet), ...recentList(searchHref, ask));
      return;
    }
    if (!list.hasChildNodes()) before.replaceChildren(make('p', 'fine', words.searching));
    try {
      const found = await searchPages(query);
      const first = await firstResults(found, mostRead);
      if (own !== turn) return;
      answered();
      refill(list, first.length > 0 ? resultGroups(first, found) : [make('li', 'palette__none', words.nothing)]);
      before.replaceChildren();
      status.textContent = words.found(found.results.length, query);
      complete(query, found, own).catch(() => {
        if (own === turn) sayUnavailable();
      });
    } catch {
      if (own === turn) sayUnavailable();
    }
  }

  function answered(): void {
    isWaiting = false;
    stopTitles();
  }

  function sayUnavailable(): void {
    answered();
    before.replaceChildren();
    list.replaceChildren(make('li', 'palette__none', words.unavailable));
  }

  /** The results with what they hold, and what else may have been meant, once no other key was typed. */
  async function complete(query: string, found: PagefindSearch, own: number): Promise<void> {
    await typingPause();
    if (own !== turn) return;
    const best = await dataOf(found, 0, mostRead);
    if (own !== turn) return;
    if (best.length > 0) refill(list, resultGroups(best, found));
    const meant = await suggestion(query, best, searchHref);
    if (own === turn && meant) before.replaceChildren(meant);
  }

  const followTyping = oneAtATime(search);
  field.addEventListener('input', ask);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    ((isWaiting ? undefined : list.querySelector('a')) ?? all).click();
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
  refresh ??= fill(dialog, field);
  refresh();
}
