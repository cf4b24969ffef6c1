import type { Locale } from '../model/locale.ts';

/** `2026-10` and `2026-10-15`, as files write them. */
const yearFirst = /(?<![\p{L}\p{N}/-])(20\d\d)[-/](0?[1-9]|1[0-2])(?:[-/](0?[1-9]|[12]\d|3[01]))?(?![\p{L}\p{N}/-])/gu;

/** `10/2026` and `15/10/2026`, as people write them; the day comes first in both languages of the site. */
const yearLast =
  /(?<![\p{L}\p{N}/.-])(?:(0?[1-9]|[12]\d|3[01])([/.-]))?(0?[1-9]|1[0-2])[/.-](20\d\d)(?![\p{L}\p{N}/-])/gu;

/**
 * A query with its months and days as the pages of a language write them: of « 2026-10 » or « 15/10/2026 », French
 * pages hold « octobre 2026 » and « 15 octobre 2026 » alone.
 */
export function localDates(query: string, locale: Locale): string {
  const written = (year: string, month: string, day: string | undefined): string => {
    const first = new Date(Date.UTC(Number(year), Number(month) - 1));
    const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(first);
    const ofMonth = day === undefined ? undefined : Number(day) === 1 && locale === 'fr' ? '1er' : String(Number(day));
    return [...(ofMonth === undefined ? [] : [ofMonth]), name, year].join(' ');
  };
  return query
    .replace(yearFirst, (_, year: string, month: string, day?: string) => written(year, month, day))
    .replace(yearLast, (_, day: string | undefined, _sign: string | undefined, month: string, year: string) =>
      written(year, month, day),
    );
}
