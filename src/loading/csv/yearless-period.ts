import { headingName } from './heading-name.ts';
import { parsePeriod } from './parse-period.ts';

/** A year to show an author what lacks. */
const anyYear = '2026';

/**
 * A period without its year, `janvier`, `T1` or `3` under « Mois », as it would be written with one;
 * empty for anything else.
 * @param heading the heading of its column; a number alone is a month under a heading that says so
 */
export function withYear(text: string, heading: string): string {
  if (/^\d{1,2}$/.test(text)) {
    const isMonth = ['mois', 'month'].includes(headingName(heading)) && Number(text) >= 1 && Number(text) <= 12;
    return isMonth ? `${anyYear}-${text.padStart(2, '0')}` : '';
  }
  const whole = `${text} ${anyYear}`;
  return /\p{L}/u.test(text) && parsePeriod(whole).kind === 'period' ? whole : '';
}
