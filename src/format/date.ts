import type { IsoDate } from '../model/iso-date.ts';
import type { Locale } from '../model/locale.ts';

/**
 * How much of a date to say: `long` 23 novembre 2026, `medium` 23 nov. 2026, `weekday` lundi 23 novembre 2026,
 * `short-weekday` lun. 23 nov., `day-month` 23 novembre, `month` nov. 2026.
 */
export type DateStyle = 'long' | 'medium' | 'weekday' | 'short-weekday' | 'day-month' | 'month';

interface Names {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
}

const names: Readonly<Record<Locale, Names>> = {
  fr: {
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    shortMonths: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
    days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    shortDays: ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'],
  },
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    shortDays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  },
};

const dayMs = 86_400_000;

/** The place of a day in its week: 0 Monday … 6 Sunday. */
function weekdayIndex(date: IsoDate): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The name of a month from 1 to 12, whole or shortened. */
export function monthName(month: number, locale: Locale, style: 'long' | 'short' = 'long'): string {
  const list = style === 'long' ? names[locale].months : names[locale].shortMonths;
  return list[month - 1] ?? '';
}

/**
 * A day in words. No-break spaces tie the day to its month; the first is `1er` in French.
 * The names are our own, so that every machine prints the same bytes.
 */
export function formatDate(date: IsoDate, locale: Locale, style: DateStyle = 'long'): string {
  const [year, month, day] = [date.slice(0, 4), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const short = style === 'medium' || style === 'short-weekday' || style === 'month';
  const monthWord = monthName(month, locale, short ? 'short' : 'long');
  if (style === 'month') return `${monthWord}\u00a0${year}`;
  const dayMonth = `${locale === 'fr' && day === 1 ? '1er' : day}\u00a0${monthWord}`;
  if (style === 'day-month') return dayMonth;
  if (style === 'short-weekday') return `${names[locale].shortDays[weekdayIndex(date)] ?? ''} ${dayMonth}`;
  if (style === 'weekday') return `${names[locale].days[weekdayIndex(date)] ?? ''} ${dayMonth} ${year}`;
  return `${dayMonth} ${year}`;
}

/** The name of the day of the week: `vendredi`. */
export function weekdayName(date: IsoDate, locale: Locale): string {
  return names[locale].days[weekdayIndex(date)] ?? '';
}

/** The ISO 8601 week a day belongs to, 1 to 53: weeks start on Monday and week 1 holds 4 January. */
export function isoWeek(date: IsoDate): number {
  const day = Date.parse(`${date}T00:00:00Z`);
  const thursday = new Date(day + (3 - weekdayIndex(date)) * dayMs);
  const firstDay = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - firstDay) / (7 * dayMs)) + 1;
}
