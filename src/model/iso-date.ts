import { z } from 'zod';
import { withoutAccents } from './folded-letters.ts';
import { withNarrowSigns } from './narrow-signs.ts';
import { spreadsheetDay } from './spreadsheet-day.ts';
import { refuse } from './refusal.ts';

/** A calendar day as text, `YYYY-MM-DD`; such texts sort as the days do. */
export type IsoDate = string & z.$brand<'IsoDate'>;

/** How many days a month has; `month` from 1 to 12, in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const englishMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Without accents. */
const frenchMonths = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

/** Whether a text is a day of the calendar written `YYYY-MM-DD`: `2026-02-30` is not. */
export function isIsoDate(text: string): text is IsoDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The ISO forms a date may have meant: `12/01/2027` → `2027-01-12` and `2027-12-01`, `31/12/2026` → one,
 * `5 février 2024`, `Feb 5, 2024` and `2024-02-05T10:00:00Z` → `2024-02-05`. The French reading comes first.
 * Empty when nothing fits.
 */
export function isoReadings(text: string): IsoDate[] {
  const written = text.trim().replace(/[‐-―−]/g, '-');
  const dayFirst = /^(?:\p{L}+\.?\s+)?(\d{1,2})(?:er|st|nd|rd|th)?\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(
    written.toLowerCase(),
  );
  if (dayFirst) return spelledDay(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(written.toLowerCase());
  if (monthFirst) return spelledDay(monthFirst[3], monthFirst[1], monthFirst[2]);
  const instant = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(written)?.[1] ?? '';
  if (isIsoDate(instant)) return [instant];
  const match = /^(\d{1,4})[/.\-\s](\d{1,2})[/.\-\s](\d{1,4})$/.exec(written);
  if (!match) return [];
  const [first, second, third] = [match[1] ?? '', match[2] ?? '', match[3] ?? ''];
  const two = (part: string) => part.padStart(2, '0');
  const readings =
    first.length === 4
      ? [`${first}-${two(second)}-${two(third)}`]
      : [`${third}-${two(second)}-${two(first)}`, `${third}-${two(first)}-${two(second)}`];
  return [...new Set(readings)].filter(isIsoDate);
}

/**
 * A day whose month is a French or English name, whole or cut after three letters; `jui` may be
 * two months and gives none.
 */
function spelledDay(year = '', name = '', day = ''): IsoDate[] {
  const folded = withoutAccents(name);
  for (const months of [frenchMonths, englishMonths]) {
    const matching = months.filter((known) => folded.length >= 3 && known.startsWith(folded));
    const month = months.indexOf(matching[0] ?? '') + 1;
    const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (matching.length === 1) return isIsoDate(iso) ? [iso] : [];
  }
  return [];
}

/**
 * As `isoReadings`, also of `12/01/27`, `20260301`, `45658`, « fin mars 2027 » and « 2026-03-01 » in its quotation
 * marks: clear enough to be proposed, not to be read.
 */
function daysMeant(text: string): IsoDate[] {
  const full = withNarrowSigns(text)
    .replace(/^[\s"'«“]+|[\s"'»”;,.]+$/g, '')
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
    .replace(/^(\d{1,2}[/. ]\d{1,2}[/. ])(?=\d{2}$)/, '$&20');
  const remarked = /^(\d{4}-\d{2}-\d{2})[\s,;:]+\(?[\p{L}][\p{L}\s.,’'-]*\)?$/u.exec(full)?.[1] ?? full;
  if (isIsoDate(remarked)) return [remarked];
  const kept = spreadsheetDay(full);
  return isIsoDate(kept) ? [kept] : (endOf(full) ?? isoReadings(full));
}

/** The last day of what « fin 2026 », « fin mars 2027 » or `end of March 2027` names; undefined for any other text. */
function endOf(text: string): IsoDate[] | undefined {
  const [, name = 'décembre', year = ''] =
    /^(?:à (?:la )?)?(?:fin|end)(?: de| d[’']| of)? ?(?:(\p{L}+)\.? )?(\d{4})$/u.exec(text.toLowerCase()) ?? [];
  const [first] = year === '' ? [] : spelledDay(year, name, '1');
  if (first === undefined) return undefined;
  return [`${first.slice(0, 8)}${daysInMonth(Number(year), Number(first.slice(5, 7)))}`].filter(isIsoDate);
}

/** The last day of the month of a day that it has not, written day first: `31/11/2026`; empty for any other text. */
function lastOfImpossible(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (day === undefined || Number(day) > 31 || isoReadings(text).length > 0) return '';
  const start = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-`;
  return isIsoDate(`${start}01`) ? `${start}${daysInMonth(Number(year), Number(month))}` : '';
}

/** A day written `2026-11-02`; other forms are refused with the ISO form to write. */
export const isoDateSchema = z.string().transform((raw, context): IsoDate => {
  const text = raw.trim();
  if (isIsoDate(text)) return text;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const [year = 0, month = 0] = text.split('-').map(Number);
    const isEarly = year < 1900 && isIsoDate(`2000${text.slice(4).replace(/^-02-29$/, '-02-28')}`);
    const last = year >= 1900 && month >= 1 && month <= 12 ? `${text.slice(0, 8)}${daysInMonth(year, month)}` : '';
    return refuse(context, 'impossible-date', { value: text, suggestion: last, ...(isEarly && { early: 1 }) });
  }
  const last = lastOfImpossible(text);
  if (last !== '') return refuse(context, 'impossible-date', { value: text, suggestion: last });
  return refuse(context, 'bad-date', { value: raw, suggestions: daysMeant(text) });
});
