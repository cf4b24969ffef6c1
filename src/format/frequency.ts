import type { Locale } from '../model/locale.ts';
import { firstMonthOf, otherYears, type OtherYear } from '../model/period.ts';
import { monthName } from './date.ts';
import { elided } from './elision.ts';

/** From which month to which years go that begin in another than January: `d’avril à mars`, `April to March`. */
function monthsOfYear(frequency: OtherYear, locale: Locale): string {
  const first = firstMonthOf[frequency];
  const [from, to] = [first, first - 1].map((month) => monthName(month, locale));
  return locale === 'fr' ? `${elided('de', from ?? '')} à ${to}` : `${from} to ${to}`;
}

/** Words for each frequency of years that begin in another month than January, made of `d’avril à mars`. */
export function forOtherYears<Words>(locale: Locale, wordsOf: (months: string, of: OtherYear) => Words) {
  return Object.fromEntries(otherYears.map((each) => [each, wordsOf(monthsOfYear(each, locale), each)])) as Record<
    OtherYear,
    Words
  >;
}
