import { preview as english } from '../../i18n/en/preview.ts';
import { preview as french } from '../../i18n/fr/preview.ts';
import type { Preview } from '../../views/clause/clause-previews.ts';
import { make } from '../dom.ts';

const { file } = document.documentElement.lang === 'en' ? english : french;

let fetched: Promise<Readonly<Record<string, Preview>>> | undefined;

/** The clause library says under each name what its preview would. */
const links = 'main:not([data-kind="clauses"]) a[href]';

/**
 * The link that an element stands in, where there is something to preview: a clause, or a word of the glossary, or what
 * the author’s text keeps in a card of its own.
 */
export function previewedLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(links) : null;
  return link && (cardOf(link) ?? termOf(link) ?? clauseOf(link)) ? link : undefined;
}

/**
 * What a link shows; nothing where the previews could not be fetched. They are asked for once, by
 * the first link to a clause.
 */
export async function previewContent(link: HTMLAnchorElement): Promise<readonly Node[]> {
  const card = cardOf(link);
  if (card) return [...card.childNodes].map((node) => node.cloneNode(true));
  const term = termOf(link);
  if (term) return [make('b', '', term.name), make('span', '', term.meaning)];
  fetched ??= fetchPreviews(new URL(`../${file}`, link.href)).catch(() => ({}));
  const preview = (await fetched)[clauseOf(link) ?? ''];
  return preview
    ? [
        inLanguage(make('b', '', preview.title), preview.titleLang),
        inLanguage(make('span', '', preview.text), preview.textLang),
        make('small', '', preview.facts),
      ]
    : [];
}

/** Says in which language an element’s words are, where that is not the page’s. */
function inLanguage(element: HTMLElement, lang: string | undefined): HTMLElement {
  if (lang !== undefined) element.lang = lang;
  return element;
}

/** The entry of the glossary that a link carries. */
function termOf({ dataset }: HTMLAnchorElement): { readonly name: string; readonly meaning: string } | undefined {
  const { term: name, meaning } = dataset;
  return name !== undefined && meaning !== undefined ? { name, meaning } : undefined;
}

function cardOf(link: HTMLAnchorElement): Element | null {
  return link.parentElement?.matches('.ref') ? link.parentElement.querySelector('.ref__card') : null;
}

/** The id of the clause that a link leads to, unless it is the one being read. */
function clauseOf({ origin, pathname }: HTMLAnchorElement): string | undefined {
  if (origin !== location.origin || pathname === location.pathname) return undefined;
  return /\/clauses\/([^/]+)\/$/.exec(pathname)?.[1];
}

async function fetchPreviews(address: URL): Promise<Readonly<Record<string, Preview>>> {
  const answer = await fetch(address);
  const previews: unknown = answer.ok ? await answer.json() : {};
  return isPreviews(previews) ? previews : {};
}

function isPreviews(value: unknown): value is Readonly<Record<string, Preview>> {
  return typeof value === 'object' && value !== null && Object.values(value).every(isPreview);
}

function isPreview(value: unknown): value is Preview {
  return typeof value === 'object' && value !== null && 'title' in value && 'text' in value && 'facts' in value;
}
