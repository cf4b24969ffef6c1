import type { Locale } from '../model/locale.ts';

/** The two forms of a word: French uses `one` for 0 and 1 (and 1,5), English for 1 alone. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** The form of a word that goes with a count, without the count. */
export function pluralForm(count: number, locale: Locale, forms: Forms): string {
  const singular = locale === 'fr' ? Math.abs(count) < 2 : Math.abs(count) === 1;
  return singular ? forms.one : forms.other;
}
