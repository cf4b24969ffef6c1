import { otherWords, type SynonymGroups } from './other-words.ts';
import { searchedPage } from './searched-pages.ts';

/** What the indexer is given for one page: a small HTML document, with its path from the root of the site. */
export interface IndexDocument {
  readonly url: string;
  readonly content: string;
}

/** What pages are called besides their titles, in one language. */
export interface OtherNames {
  /** By what search finds them as: `Indicateur` for one of the catalogue. */
  readonly kinds: Readonly<Record<string, string>>;
  /** By their kind, where the site has the page once: `échéances, agenda` for the calendar. */
  readonly once: Readonly<Record<string, string>>;
}

/** Stands before the words a page does not contain but should be found by; what follows is never shown. */
export const hiddenWordsMark = '⁂';

/**
 * The field that holds the title of a page which is all its record has, or its first. What is typed counts for more
 * there than in the title of a part: `gouvernance` is the name of a clause before it is a part of a thousand
 * partnerships.
 */
export const nameMeta = 'name';

/**
 * Drawings, scripts, tables of figures and words that are no longer written cost the index time and give a
 * reader nothing to search.
 */
const noise =
  /<svg[\s>].*?<\/svg>|<script[\s>].*?<\/script>|<details class="data">.*?<\/details>|<form[\s>].*?<\/form>|<del[\s>].*?<\/del>|<p class="(?:src|rule todo__why)".*?<\/p>/gs;

/** Where the words of a cell or a label end, which the index would join to the next; not before a sign of theirs. */
const lastOfCell = /<\/(?:td|th|dt|dd|span|label)>(?!(?:<\/[a-z]+>)*[,.)…’])/g;

function between(html: string, start: RegExp, end: string): string | undefined {
  const opening = start.exec(html);
  if (!opening) return undefined;
  const from = opening.index + opening[0].length;
  const to = html.indexOf(end, from);
  return to < 0 ? undefined : html.slice(from, to);
}

function meta(name: string, value: string): string {
  return `<meta data-pagefind-meta="${name}[content]" content="${value}">`;
}

function filter(name: string, value: string): string {
  return `<meta data-pagefind-filter="${name}[content]" content="${value}">`;
}

/** Words that a page is found by and does not show; those of its title count for more than those of its text. */
function hiddenWords(others: readonly string[], weight: number): string {
  return others.length === 0 ? '' : `<p data-pagefind-weight="${weight}">${hiddenWordsMark} ${others.join(' ')}</p>`;
}

/**
 * The document to index for a page of the site: its words without drawings, its filters, its title, the sentence it
 * opens with, and the words it should also be found by: what it is called, and the neighbours of what it says.
 * Typographic apostrophes are straightened, or the words after them would not be found.
 * @param html the page as it was written; attribute values in it are already escaped
 * @returns undefined for a page that search leaves out
 */
export function indexDocument(
  url: string,
  html: string,
  synonyms: SynonymGroups,
  names: Readonly<Record<string, OtherNames>> = {},
): IndexDocument | undefined {
  const main = between(html, /<main\b[^>]*\bdata-pagefind-body\b[^>]*>/, '</main>');
  const kind = /<main\b[^>]*\bdata-kind="([^"]*)"/.exec(html)?.[1] ?? '';
  const searched = searchedPage(kind);
  if (main === undefined || searched === undefined) return undefined;
  const language = /<html\b[^>]*\blang="([a-z]+)"/.exec(html)?.[1] ?? 'fr';
  const title = (between(html, /<title>/, '</title>') ?? '').replace(/ – [^–]*$/, '');
  const whole = main.replace(noise, ' ').replace(lastOfCell, '$& ');
  const summary = (between(whole, /<p class="(?:lead )?verdict"[^>]*>/, '</p>') ?? '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('"', '&quot;');
  const headings = whole.match(/<h[2-4]\b.*?<\/h[2-4]>/gs) ?? [];
  const outline = `<h1>${title}</h1><p>${summary}</p>${headings.join('')}`;
  // The name counts as a heading does, and is not shown again under itself.
  const named = `<p>${summary}</p><h1>${hiddenWordsMark} ${title}</h1>`;
  const words = searched.by === 'name' ? named : searched.by === 'outline' ? outline : whole;
  const filters = [...html.matchAll(/<meta name="playbook:([a-z]+)"[^>]*? content="([^"]*)"/g)].map(
    ([, name = '', value = '']) => filter(name, value),
  );
  const isSecond = searched.by === 'derived' || searched.by === 'outline';
  const once = names[language]?.once[kind];
  const nature = names[language]?.kinds[searched.as];
  const natures = nature === undefined ? [] : [nature];
  const also = /<main\b[^>]*\bdata-also-called="([^"]*)"/.exec(html)?.[1];
  const called = [once, also].filter((each) => each !== undefined);
  const ofTitle = isSecond ? [] : [...called, ...otherWords(title, synonyms)];
  const other = isSecond
    ? []
    : [...natures, ...otherWords(`${words.replace(/<[^>]+>/g, ' ')} ${natures.join()}`, synonyms)];
  const hidden = hiddenWords(ofTitle, 4) + hiddenWords(other, 0.4);
  const name = title.replaceAll('"', '&quot;');
  const head = [
    meta('title', name),
    ...(searched.isPart ? [] : [meta(nameMeta, [name, ...called].join(', '))]),
    meta('summary', summary),
    filter('kind', searched.as),
    ...filters,
  ].join('');
  const content = `<!doctype html><html lang="${language}"><head>${head}</head><body><main data-pagefind-body${isSecond ? ' data-pagefind-weight="0.2"' : ''}>${words}${hidden}</main></body></html>`;
  return { url, content: content.replaceAll('’', "'") };
}
