/** A page fetched for printing: what stands in its `main`, as an article of the gathering page. */
export interface GatheredPage {
  readonly title: string;
  readonly article: HTMLElement;
}

/** What a page shows on its own and a document does not. */
const left = '.crumbs, .secnav, .btnrow, .no-print, .needs-js, .no-js, script, form, .only-print:not(.sign)';

/** Attributes that name elements by their id. */
const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];

/**
 * The `main` of a page of this site, ready to stand among others: its ids begin with those of its place, and what leads
 * to them follows. Undefined where there is no such page. Scripts of a fetched page never run.
 */
export async function gatherPage(path: string, place: number): Promise<GatheredPage | undefined> {
  const response = await fetch(path, { credentials: 'same-origin' });
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const main = page.querySelector('main');
  if (!main) return undefined;
  for (const each of main.querySelectorAll(left)) each.remove();
  const title = main.querySelector('h1')?.textContent.trim() ?? page.title;
  const article = document.createElement('article');
  article.lang = page.documentElement.lang;
  article.setAttribute('aria-label', title);
  article.append(...main.childNodes);
  renameIds(article, `page-${place}-`);
  nameAfter(article, title, `page-${place}-title`);
  article.id = `page-${place}`;
  return { title, article };
}

/** Adds the title of their page to the names of its parts: two pages may well have parts of one name. */
function nameAfter(article: HTMLElement, title: string, titleId: string): void {
  const heading = article.querySelector('h1');
  if (heading) heading.id = titleId;
  for (const part of article.querySelectorAll('section, nav, [role="region"]')) {
    const [label, labelledby] = [part.getAttribute('aria-label'), part.getAttribute('aria-labelledby')];
    if (labelledby !== null) part.setAttribute('aria-labelledby', `${labelledby} ${titleId}`);
    else if (label !== null) part.setAttribute('aria-label', `${label}, ${title}`);
  }
}

function renameIds(article: HTMLElement, prefix: string): void {
  const named = [...article.querySelectorAll('[id]')];
  const ids = new Set(named.map(({ id }) => id));
  for (const each of named) each.id = `${prefix}${each.id}`;
  const renamed = (id: string) => (ids.has(id) ? `${prefix}${id}` : id);
  for (const name of references)
    for (const each of article.querySelectorAll(`[${name}]`))
      each.setAttribute(name, (each.getAttribute(name) ?? '').split(/\s+/).map(renamed).join(' '));
  for (const each of article.querySelectorAll('[href^="#"]'))
    each.setAttribute('href', `#${renamed((each.getAttribute('href') ?? '').slice(1))}`);
}
