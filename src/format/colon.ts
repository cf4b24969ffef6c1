import type { Locale } from '../model/locale.ts';

/** The colon and its blanks between a heading and what it announces: French sets a no-break space before it. */
export function colonIn(locale: Locale): string {
  return locale === 'fr' ? '\u00a0: ' : ': ';
}
