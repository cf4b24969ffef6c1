import { make } from '../dom.ts';
import { readRecent, withRecent } from './recent-searches.ts';
import { words } from './search-words.ts';

/** One list for the sites of an origin that share a base; a browser that keeps nothing searches all the same. */
const storageKey = `playbook-searches${import.meta.env.BASE_URL}`;

function recent(): readonly string[] {
  try {
    return readRecent(localStorage.getItem(storageKey));
  } catch {
    return [];
  }
}

/** Keeps a search that led somewhere. */
export function rememberSearch(query: string): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(withRecent(recent(), query)));
  } catch {
    // A private window may refuse: the search itself does not need it.
  }
}

/**
 * The recent searches as links to the search page, with the way to forget them; nothing where there are none.
 * @param onForget called once they are gone
 */
export function recentList(searchHref: string, onForget: () => void): HTMLElement[] {
  const kept = recent();
  if (kept.length === 0) return [];
  const forget = make('button', 'linkbtn', words.forget);
  forget.type = 'button';
  forget.addEventListener('click', () => {
    localStorage.removeItem(storageKey);
    onForget();
  });
  const links = kept.map((query) => {
    const link = make('a', '', query);
    link.href = `${searchHref}?q=${encodeURIComponent(query)}`;
    return make('li', '', link);
  });
  return [make('p', 'recent__head', make('b', '', words.recent), ' ', forget), make('ul', 'recent', ...links)];
}
