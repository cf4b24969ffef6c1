import { arrowKeys, make } from './dom.ts';
import { dress } from './excerpt.ts';
import { searchPages, warmUp, type PagefindResultData } from './pagefind.ts';
import { kindName, words } from './search-words.ts';

const SHOWN = 7;
const PAUSE_MS = 90;

interface Palette {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
}

let palette: Palette | undefined;

function resultLine(data: PagefindResultData): HTMLLIElement {
  const anchor = make(
    'a',
    '',
    make('span', '', kindName(data.filters['kind']?.[0] ?? '')),
    make('span', '', dress(data.meta['title'] ?? data.url)),
  );
  anchor.href = data.url;
  return make('li', '', anchor);
}

function icon(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', '#i-search');
  svg.append(use);
  return svg;
}

function build(searchHref: string): Palette {
  const field = make('input');
  field.type = 'search';
  field.autocomplete = 'off';
  field.spellcheck = false;
  const label = make('label', 'field', icon(), make('span', 'vh', words.label), field);
  const list = make('ol');
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
  const dialog = make('dialog', 'palette palette--open', label, list, make('p', 'palette__all', all), status, foot);
  dialog.setAttribute('aria-label', words.dialog);
  document.body.append(dialog);

  let turn = 0;
  let timer = 0;
  async function search(): Promise<void> {
    turn += 1;
    const own = turn;
    const query = field.value.trim();
    all.textContent = words.all(query);
    all.href = query === '' ? searchHref : `${searchHref}?q=${encodeURIComponent(query)}`;
    if (query === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const found = await searchPages(query);
      const data = await Promise.all(found.results.slice(0, SHOWN).map((result) => result.data()));
      if (own !== turn) return;
      list.replaceChildren(
        ...data.map(resultLine),
        ...(data.length === 0 ? [make('li', 'palette__none', words.nothing)] : []),
      );
      status.textContent = words.found(found.results.length, query);
    } catch {
      if (own === turn) list.replaceChildren(make('li', 'palette__none', words.unavailable));
    }
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void search(), PAUSE_MS);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    (list.querySelector('a') ?? all).click();
  });
  dialog.addEventListener(
    'keydown',
    arrowKeys(field, () => [...dialog.querySelectorAll<HTMLElement>('a')]),
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  close.addEventListener('click', () => dialog.close());
  return { dialog, field };
}

/** Opens the quick search over the page; closing it gives the focus back to where it was. */
export function openQuickSearch(searchHref: string): void {
  palette ??= build(searchHref);
  warmUp();
  if (!palette.dialog.open) palette.dialog.showModal();
  palette.field.focus();
  palette.field.select();
}
