import type { Locale } from '../model/locale.ts';

/** What a quarter begins with where its year follows or is left out, as pages write it: `T3 2026`, `Q3 2026`. */
const letters = { fr: 'T', en: 'Q' } as const satisfies Record<Locale, string>;

const year = String.raw`(20\d\d)`;
const ordinal = String.raw`(?:(1)\s?(?:er|st)|(2)\s?(?:e|ème|nd)|(3)\s?(?:e|ème|rd)|(4)\s?(?:e|ème|th))`;

/** The forms people type a quarter in; of the groups of each, one is the quarter, and one the year where it has one. */
const forms: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\p{N}])[qt]\s?([1-4])(?:[\s/-]*${year})?(?![\p{L}\p{N}])`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}])${year}[\s/-]*[qt]([1-4])(?![\p{L}\p{N}])`, 'giu'),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${ordinal}\s+(?:trimestre|quarter)(?:\s+(?:de\s+|of\s+)?${year})?(?![\p{L}\p{N}])`,
    'giu',
  ),
];

/**
 * A query with its quarters as the pages of a language write them: of « Q3 2026 », « 2026-T3 » or
 * « 3e trimestre 2026 », French pages hold « T3 2026 » alone.
 */
export function localQuarters(query: string, locale: Locale): string {
  return forms.reduce(
    (text, form) =>
      text.replace(form, (_, ...found: readonly unknown[]) => {
        const parts = found.filter((part) => typeof part === 'string').filter((part) => /^\d+$/.test(part));
        const quarter = parts.find((part) => part.length === 1) ?? '';
        const ofYear = parts.find((part) => part.length === 4);
        return [`${letters[locale]}${quarter}`, ...(ofYear === undefined ? [] : [ofYear])].join(' ');
      }),
    query,
  );
}
