import { search as english } from '../../i18n/en/search.ts';
import { search as french } from '../../i18n/fr/search.ts';

/** The words of search in the page’s language. */
export const words = document.documentElement.lang === 'en' ? english : french;

/** The name of a kind of page; an unknown one is named by its key. */
export function kindName(kind: string): string {
  const names: Readonly<Record<string, string>> = words.kinds;
  return names[kind] ?? kind;
}

/** The name of the pages of a kind, above those that were found. */
export function kindHeading(kind: string): string {
  const names: Readonly<Record<string, string>> = words.kindsMany;
  return names[kind] ?? kind;
}
