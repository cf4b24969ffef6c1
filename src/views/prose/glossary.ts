import { termSpellings } from '../../i18n/term-spellings.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';

/**
 * A word of the trade, with what it means; the id is the same in both languages, so that its anchor on the
 * page of the glossary holds.
 */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
}

/** A term as a text writes it, and where: an offset in UTF-16 units. */
export interface FoundTerm {
  readonly entry: GlossaryEntry;
  readonly start: number;
  readonly text: string;
}

/** The glossary of a language, ready to be looked for. */
export interface Glossary {
  /** The terms that a text names, in its order; of two that begin together, the longer. */
  find(text: string): readonly FoundTerm[];
}

/** The words of a glossary; `written` says how texts write a term where that is not its title, by its id. */
export interface GlossaryWords {
  readonly terms: Readonly<Record<string, { readonly term: string; readonly meaning: string }>>;
  readonly written: Readonly<Record<string, readonly string[]>>;
}

/**
 * Compiles a glossary into one expression. Only whole words are found: words in any case and in the plural,
 * abbreviations as they stand (an English one may take its “s”). Any space, hyphen or apostrophe stands for another of
 * its kind. A term written in no way is never found.
 */
export function compileGlossary({ terms, written }: GlossaryWords, locale: Locale): Glossary {
  const forms = Object.entries(terms)
    .flatMap(([id, words]) => (written[id] ?? [words.term]).map((form) => ({ form, entry: { id, ...words } })))
    .toSorted((one, other) => other.form.length - one.form.length);
  const choices = forms.map(({ form }) => `(${formPattern(form, locale)})`).join('|');
  const pattern = new RegExp(`(?<!${wordCharacter})(?:${choices})(?!${wordCharacter})`, 'gu');
  return {
    find: (text) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const entry = forms[match.slice(1).findIndex((group: string | undefined) => group !== undefined)]?.entry;
        return entry ? [{ entry, start: match.index, text: match[0] }] : [];
      }),
  };
}

/** What continues a word: a term beside it is only a part of something else. */
const wordCharacter = String.raw`[\p{L}\p{M}\p{N}_\u2010\u2011\-]`;

function formPattern(form: string, locale: Locale): string {
  const parts = form.match(/\s+|[\p{L}\p{M}\p{N}]+|./gu) ?? [];
  return parts.map((part) => (/^[\p{L}\p{N}]/u.test(part) ? wordPattern(part, locale) : gapPattern(part))).join('');
}

function gapPattern(part: string): string {
  if (/\s/.test(part)) return String.raw`\s+`;
  const kind = ['-\u2010\u2011', `'’`].find((kin) => kin.includes(part)) ?? part;
  return `(?:${[...kind].map((sign) => String.raw`\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`).join('|')})`;
}

function wordPattern(word: string, locale: Locale): string {
  if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word)) return locale === 'en' ? `${word}s?` : word;
  const anyCase = [...word].map((letter) =>
    /\p{L}/u.test(letter) ? `[${letter.toLowerCase()}${letter.toUpperCase()}]` : letter,
  );
  return `${anyCase.join('')}${locale === 'en' ? 's?' : '[sx]?'}`;
}

const glossaries: Readonly<Record<Locale, Glossary>> = {
  fr: compileGlossary({ ...wordsFor('fr').glossary, written: termSpellings.fr }, 'fr'),
  en: compileGlossary({ ...wordsFor('en').glossary, written: termSpellings.en }, 'en'),
};

/** The playbook’s own glossary in a language, compiled once. */
export const glossaryIn = (locale: Locale): Glossary => glossaries[locale];
