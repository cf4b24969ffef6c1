import type { Locale } from '../model/locale.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** The interface’s words by topic; French sets the keys and English must have the same ones. */
export type Words = typeof fr;

const dictionaries: Readonly<Record<Locale, Words>> = { fr, en };

/** The interface’s words in a language. */
export function wordsFor(locale: Locale): Words {
  return dictionaries[locale];
}
