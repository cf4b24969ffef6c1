import { pagesOf } from '../../domain/pages-of.ts';
import { wordsFor } from '../../i18n/words.ts';
import { parseCondition } from '../../model/condition.ts';
import { parseDuration } from '../../model/duration.ts';
import type { Locale } from '../../model/locale.ts';
import type { Counterpart, Playbook } from '../../model/playbook.ts';
import { once } from '../facts.ts';
import { markPassages } from './mark-passages.ts';
import { compilePassages, type Passages } from './passages.ts';

/** Fields whose text is for machines, of any language, or sought and not read. */
const unsaid: ReadonlySet<string> = new Set([
  ...['id', 'file', 'translations', 'tagName', 'type'],
  ...['keywords', 'synonyms', 'aliases', 'study'],
]);
/** Fields that hold words in a record and a rule in a template or a clause. */
const ruled: ReadonlySet<string> = new Set(['trigger', 'when']);
/** Several words, or one with a capital: an id, a day, an address or a figure is in no language. */
const someWords = /^(?=.*\s)(?=.*\p{L}{2})|^\p{Lu}\p{Ll}[\p{Ll}’-]+$/su;

function isPassage(text: string): boolean {
  return someWords.test(text) && parseDuration(text) === undefined && parseCondition(text) === undefined;
}

function isSaid(key: string, value: unknown): boolean {
  return !unsaid.has(key) && (!ruled.has(key) || typeof value === 'string');
}

/** Every text within a record, however deep. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const each of value) yield* textsIn(each);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) if (isSaid(key, each)) yield* textsIn(each);
}

/** Names that are of no language: of people, of the organisations that records are about, of tools. */
function namesIn({ settings, people, partnerships, network, cases, reference }: Playbook): string[] {
  return [
    settings.organisation.name,
    ...people.map(({ name }) => name),
    ...partnerships.flatMap(({ parties }) => parties.map(({ name }) => name)),
    ...network.map(({ name }) => name),
    ...cases.flatMap(({ organisations }) => organisations),
    ...reference.tools.map(({ name }) => name),
  ];
}

/** What a counterpart says in its own language: the legal texts it has notes on keep their names. */
function wordsOf({ legal = [], ...words }: Partial<Counterpart> = {}): unknown[] {
  return [words, legal.map(({ note }) => note)];
}

/**
 * What the editors wrote, wherever it may stand on a page of another language: every text of every record, its prose
 * included, less what is written alike in that language and less names.
 */
export function writtenTexts(playbook: Playbook, locale: Locale): ReadonlySet<string> {
  const { people, network, reference, referenceTranslations } = playbook;
  const pages = pagesOf(playbook).map(({ record }) => record);
  const translations = pages.map((page) => wordsOf(page.translations[locale]));
  const alike = new Set([
    ...textsIn([wordsFor(locale), translations, referenceTranslations[locale]]),
    ...namesIn(playbook),
  ]);
  const texts = new Set(textsIn([pages, people, network, reference]).filter(isPassage));
  return texts.difference(alike);
}

function writtenPassages(playbook: Playbook, locale: Locale): Passages {
  return compilePassages(writtenTexts(playbook, locale));
}

/**
 * Marks in the HTML of a page in another language what its readers see in that of the records. A page in the language
 * of the records comes back as it is.
 */
export function markWritten(html: string, playbook: Playbook, locale: Locale): string {
  const { language } = playbook;
  if (locale === language) return html;
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  if (start === -1 || end === -1) return html;
  const passages = once(playbook, `written passages ${locale}`, () => writtenPassages(playbook, locale));
  return html.slice(0, start) + markPassages(html.slice(start, end), passages, language) + html.slice(end);
}
