import type { Locale } from '../../../src/model/locale.ts';
import { en } from './en.ts';
import { fr, type CommandWords } from './fr.ts';

const dictionaries: Readonly<Record<Locale, CommandWords>> = { fr, en };

/** What the commands say in a language. */
export function commandWords(locale: Locale): CommandWords {
  return dictionaries[locale];
}

export type { CommandWords };
