import type { Locale } from '../model/locale.ts';

/** Orders names as a dictionary of a language does, and the numbers within them by their size. */
export function compareNames(one: string, other: string, locale: Locale): number {
  return one.localeCompare(other, locale, { numeric: true });
}
