import { printing as english } from '../../i18n/en/printing.ts';
import { printing as french } from '../../i18n/fr/printing.ts';
import { gatherPage } from './gather.ts';
import { readSelection } from './selection.ts';

const words = document.documentElement.lang === 'en' ? english : french;

/** Keeps a selection within its limit, and gathers the pages that the address of the page asks for. */
function startPrinting(form: HTMLFormElement): void {
  const limit = Number(form.dataset['limit']);
  const base = form.dataset['base'] ?? '/';
  const pages = part('pages');
  const contents = part('contents');
  const { paths, refused, left } = readSelection(location.search, { here: location.href, base, limit });

  const isFull = () => chosen(form) > limit;
  function count(): void {
    const total = chosen(form);
    say('count', words.chosen(total, limit));
    form.toggleAttribute('data-over', isFull());
  }

  showChosen(form, paths);
  count();
  form.addEventListener('change', count);
  form.addEventListener('submit', (event) => {
    if (!isFull()) return;
    event.preventDefault();
    say('status', words.tooMany(chosen(form), limit));
    part('status').focus();
  });
  part('print').addEventListener('click', () => print());

  async function gather(): Promise<void> {
    say('status', words.gathering(paths.length));
    const found = await Promise.all(
      paths.map(async (path, place) => ({ path, page: await gatherPage(path, place).catch(() => undefined) })),
    );
    for (const { page } of found) {
      if (!page) continue;
      const link = document.createElement('a');
      link.href = `#${page.article.id}`;
      link.textContent = page.title;
      const line = document.createElement('li');
      line.append(link);
      contents.append(line);
      pages.append(page.article);
    }
    const missing = found.filter(({ page }) => !page).map(({ path }) => path);
    part('result').hidden = pages.childElementCount === 0;
    say('status', words.gathered(pages.childElementCount, [...missing, ...refused], left));
  }

  if (paths.length + refused.length > 0) void gather();
}

/** How many pages the form asks for: boxes ticked, and an address written. */
function chosen(form: HTMLFormElement): number {
  const fields = new FormData(form);
  return [...fields.getAll('p'), ...fields.getAll('page')].filter(
    (value) => typeof value === 'string' && value.trim() !== '',
  ).length;
}

/** Ticks what the address asks for; a page that no box stands for gets one of its own. */
function showChosen(form: HTMLFormElement, paths: readonly string[]): void {
  const others = part('others');
  const boxes = new Map(
    [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].map((box) => [box.value, box]),
  );
  for (const path of paths) {
    const known = boxes.get(path);
    if (known) {
      known.checked = true;
      known.closest('details')?.setAttribute('open', '');
      continue;
    }
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', name: 'p', value: path, checked: true });
    const label = document.createElement('label');
    label.append(box, ` ${path}`);
    const line = document.createElement('li');
    line.append(label);
    others.append(line);
  }
}

function part(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-printing="${name}"]`);
  if (!found) throw new Error(`no part ${name}`);
  return found;
}

function say(name: string, text: string): void {
  part(name).textContent = text;
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-limit]')) startPrinting(form);
