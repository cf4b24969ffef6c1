import { spreadsheetDay } from '../../model/spreadsheet-day.ts';
import { foldLetters } from '../../model/folded-letters.ts';
import { daysInMonth, isIsoDate, isoReadings, type IsoDate } from '../../model/iso-date.ts';
import { withNarrowSigns } from '../../model/narrow-signs.ts';
import { frequencyOf, isPeriod, periodAt, periodsPerYear, type Frequency, type Period } from '../../model/period.ts';
import { meantMonth, monthNumber } from './month-names.ts';
import { readOtherYear, readYears } from './other-year.ts';
import { plainerPeriod } from './plainer-period.ts';
import { hasPlausibleYear } from './plausible-year.ts';
import { withoutTextMarks } from './text-marks.ts';

/** What a period cell may say. */
export type PeriodReading =
  | { readonly kind: 'period'; readonly period: Period; readonly frequency: Frequency }
  /** A full date; two days where day and month can be swapped. */
  | { readonly kind: 'days'; readonly days: readonly IsoDate[] }
  /** The years that a longer one touches, `2026-2027`, but not in which month it begins: `exercice 2026` names one. */
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  /** Several months, each with its year, that are no period of any frequency. */
  | { readonly kind: 'months' }
  /** A year in two digits, which may as well be a day: `mars-25`. */
  | { readonly kind: 'short-year'; readonly suggestion: string }
  /** `span` where the text names the months of a longer period, `janv.-mars 2025`. */
  | { readonly kind: 'unreadable'; readonly suggestion: string; readonly span?: true };

const partLetters: Readonly<Record<string, Frequency>> = {
  t: 'quarterly',
  q: 'quarterly',
  s: 'half-yearly',
  h: 'half-yearly',
};
const partWords: Readonly<Record<string, Frequency>> = {
  trimestre: 'quarterly',
  trim: 'quarterly',
  quarter: 'quarterly',
  semestre: 'half-yearly',
  sem: 'half-yearly',
  half: 'half-yearly',
};
const unreadable: PeriodReading = { kind: 'unreadable', suggestion: '' };

/**
 * Reads a period as spreadsheets and people write it, in French or English: `2025-03`, `03/2025`, `mars 2025`,
 * `2025-M03`, `T1 2025`, `2025-Q1`, `1er trim. 2025`, `S1 2025`, `2025`, or a full date; a year that begins in another
 * month than January as `avril 2025 – mars 2026`, `2025-04/2026-03`, `2025-2026`. Years run from 1900 to 2199.
 */
export function parsePeriod(raw: string): PeriodReading {
  const text = raw.trim();
  if (isPeriod(text)) return hasPlausibleYear(text) ? found(text) : unreadable;
  if (text.length > 40) return unreadable;
  const folded = foldLetters(text).replace(/\s+/g, ' ');
  const read = readAsWritten(text, folded);
  const isLost = read === undefined || (read.kind === 'unreadable' && read.suggestion === '');
  return (isLost ? (readYearFirst(folded) ?? meantBy(plainerPeriod(folded))) : read) ?? unreadable;
}

function readAsWritten(text: string, folded: string): PeriodReading | undefined {
  const day = folded.replace(/[t ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?z?$/, '');
  return (
    readYears(folded) ??
    readMonth(folded) ??
    readPart(folded) ??
    readDay(day) ??
    readSpan(folded) ??
    readOtherYear(folded, (end) => readMonth(end) ?? readDay(end)) ??
    readFiscal(folded) ??
    withPlainSigns(text) ??
    readSerial(text) ??
    meantBy(withoutTextMarks(text))
  );
}

/**
 * `2025–03` and `２０２５-03`, with the dashes of a word processor or the wide signs of another script: refused, with what
 * to write.
 */
function withPlainSigns(text: string): PeriodReading | undefined {
  const plain = withNarrowSigns(text).replace(/[\u2010-\u2015\u2212]/g, '-');
  return plain === text ? undefined : meantBy(plain);
}

/** The refusal of a text that means what another one says, with what to write; undefined where that is nothing. */
function meantBy(plain: string): PeriodReading | undefined {
  if (plain === '') return undefined;
  const meant = parsePeriod(plain);
  if (meant.kind === 'period') return { kind: 'unreadable', suggestion: meant.period };
  return meant.kind === 'days' ? { kind: 'unreadable', suggestion: plain } : meant;
}

/** `25-03`, a year in two digits before its month. */
function readYearFirst(text: string): PeriodReading | undefined {
  const [, year = '', last = ''] = /^(\d{2})[-/.](\d{2})$/.exec(text) ?? [];
  return Number(year) > 12 ? month(year, Number(last)) : undefined;
}

/** `45658`, the number by which a spreadsheet keeps a day of 2000 to 2099: refused, with that day. */
function readSerial(text: string): PeriodReading | undefined {
  const suggestion = spreadsheetDay(text);
  return suggestion === '' ? undefined : { kind: 'unreadable', suggestion };
}

/** `001.2025` or `2025/001`, as accounting software numbers its months: refused, with the month of the calendar. */
function readFiscal(text: string): PeriodReading | undefined {
  const [, first, yearLast] = /^0(\d{2})[-/. ](\d{4})$/.exec(text) ?? [];
  const [, yearFirst, last] = /^(\d{4})[-/. ]0(\d{2})$/.exec(text) ?? [];
  const meant = month(yearLast ?? yearFirst, Number(first ?? last ?? 0));
  return meant.kind === 'period' ? { kind: 'unreadable', suggestion: meant.period } : undefined;
}

const ofSpan: Readonly<Record<number, Frequency>> = { 3: 'quarterly', 6: 'half-yearly', 12: 'yearly' };

/** `janv.-mars 2025`, `2025-01 à 2025-03`: refused, with the quarter, half-year or year that these months make. */
function readSpan(text: string): PeriodReading | undefined {
  const [, first = '', firstYear = '', last = '', year = ''] =
    /^(?:de |from )?([a-z]+)\.?(?: (\d{4}))? ?(?:[-/\u2010-\u2015]|a|au|to) ?([a-z]+)\.? (\d{4})$/.exec(text) ?? [];
  const [, isoYear = '', isoFirst = '', isoLastYear = '', isoLast = ''] =
    /^(\d{4})-(\d{2}) ?(?:[-/\u2010-\u2015]|a|au|to) ?(\d{4})-(\d{2})$/.exec(text) ?? [];
  const isOneYear = isoYear === isoLastYear && (firstYear === '' || firstYear === year);
  const [from = 0, to = 0] =
    isoYear === '' ? [monthNumber(first), monthNumber(last)] : [Number(isoFirst), Number(isoLast)];
  const frequency = ofSpan[to - from + 1];
  if (!isOneYear || from < 1 || to > 12 || !frequency || to % (to - from + 1) !== 0) return undefined;
  const made = of(isoYear || year, frequency, to / (to - from + 1));
  return made.kind === 'period' ? { kind: 'unreadable', suggestion: made.period, span: true } : undefined;
}

function readMonth(text: string): PeriodReading | undefined {
  const yearFirst = /^(\d{4})(?:[-/._ ]?m?(\d{2})|[-/._ ]m?(\d))$/.exec(text);
  if (yearFirst) return month(yearFirst[1], Number(yearFirst[2] ?? yearFirst[3]));
  const monthFirst = /^m?(\d{1,2})[-/._ ](\d{4}|\d{2})$/.exec(text);
  if (monthFirst) return month(monthFirst[2], Number(monthFirst[1]));
  const named = /^([a-z]+)\.?[-/. ]{0,2}(\d{4}|\d{2})$/.exec(text);
  if (named) return namedMonth(named[2], named[1] ?? '');
  const namedLast = /^(\d{4})[-/. ]{0,2}([a-z]+)\.?$/.exec(text);
  return namedLast ? namedMonth(namedLast[1], namedLast[2] ?? '') : undefined;
}

function readPart(text: string): PeriodReading | undefined {
  const letterFirst = /^([tqsh])([1-4])[-/. ]{0,2}(\d{4}|\d{2})$/.exec(text);
  if (letterFirst) return part(letterFirst[3], partLetters[letterFirst[1] ?? ''], letterFirst[2]);
  const digitFirst = /^([1-4])([tqsh])[-/. ]{0,2}(\d{4}|\d{2})$/.exec(text);
  if (digitFirst) return part(digitFirst[3], partLetters[digitFirst[2] ?? ''], digitFirst[1]);
  const yearFirst = /^(\d{4}|\d{2})[-/. ]{0,2}([tqsh])([1-4])$/.exec(text);
  if (yearFirst) return part(yearFirst[1], partLetters[yearFirst[2] ?? ''], yearFirst[3]);
  const wordLast =
    /^([1-4])(?:er|e|eme|d|st|nd|rd|th)? (trimestre|quarter|semestre|half|trim|sem)\.?(?: de| of)? (\d{4})$/.exec(text);
  if (wordLast) return part(wordLast[3], partWords[wordLast[2] ?? ''], wordLast[1]);
  const wordFirst = /^(trimestre|quarter|semestre|half|trim|sem)\.? ([1-4])(?: de| of)? (\d{4})$/.exec(text);
  return wordFirst ? part(wordFirst[3], partWords[wordFirst[1] ?? ''], wordFirst[2]) : undefined;
}

function readDay(text: string): PeriodReading | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const iso = compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : text;
  if (isIsoDate(iso)) return hasPlausibleYear(iso) ? { kind: 'days', days: [iso] } : unreadable;
  const impossible = /^(\d{4}-(?:0[1-9]|1[0-2]))-\d{2}$/.exec(iso);
  if (impossible) return { kind: 'unreadable', suggestion: impossible[1] ?? '' };
  const days = isoReadings(text).filter(hasPlausibleYear);
  if (days.length > 0) return { kind: 'days', days };
  const short = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2})$/.exec(text);
  if (short) return shortDay(short[1] ?? '', short[2] ?? '', short[3] ?? '');
  const named = /^(\d{1,2})(?:er|st|nd|rd|th)?[-/. ]([a-z]+)\.?[-/. ]{1,2}(\d{4}|\d{2})$/.exec(text);
  if (named) return namedDay(named[3] ?? '', named[2] ?? '', Number(named[1]));
  const english = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  return english ? namedDay(english[3] ?? '', english[1] ?? '', Number(english[2])) : undefined;
}

function month(year: string | undefined, number: number | undefined): PeriodReading {
  if (number === undefined || number < 1 || number > 12) return unreadable;
  return of(year, 'monthly', number);
}

function namedMonth(year: string | undefined, name: string): PeriodReading {
  const number = monthNumber(name);
  return number === undefined ? misspeltMonth(year, name) : month(year, number);
}

/** `janvir 2025`: refused, with the month it most likely means. */
function misspeltMonth(year: string | undefined, name: string): PeriodReading {
  const meant = month(year, meantMonth(name));
  if (meant.kind === 'period') return { kind: 'unreadable', suggestion: meant.period };
  return meant.kind === 'short-year' ? { kind: 'unreadable', suggestion: meant.suggestion } : unreadable;
}

function part(year: string | undefined, frequency: Frequency | undefined, digit: string | undefined): PeriodReading {
  if (!frequency || Number(digit) > periodsPerYear(frequency)) return unreadable;
  return of(year, frequency, Number(digit));
}

function namedDay(year: string, name: string, day: number): PeriodReading {
  const number = monthNumber(name);
  if (number === undefined) return misspeltMonth(year, name);
  if (year.length === 2) return of(year, 'monthly', number);
  if (!hasPlausibleYear(year)) return unreadable;
  if (day < 1 || day > daysInMonth(Number(year), number))
    return { kind: 'unreadable', suggestion: nameOf(year, number) };
  const days = [`${nameOf(year, number)}-${String(day).padStart(2, '0')}`].filter(isIsoDate);
  return { kind: 'days', days };
}

function shortDay(first: string, second: string, year: string): PeriodReading {
  const days = isoReadings(`${first}/${second}/20${year}`);
  const [only] = days;
  if (only === undefined) return unreadable;
  return { kind: 'short-year', suggestion: days.length === 1 ? only.slice(0, 7) : '' };
}

function of(year: string | undefined, frequency: Frequency, number: number): PeriodReading {
  const full = year?.length === 2 ? `20${year}` : (year ?? '');
  if (!hasPlausibleYear(full)) return unreadable;
  const period = periodAt(Number(full) * periodsPerYear(frequency) + number - 1, frequency);
  return year?.length === 2 ? { kind: 'short-year', suggestion: period } : { kind: 'period', period, frequency };
}

function found(period: Period): PeriodReading {
  return { kind: 'period', period, frequency: frequencyOf(period) };
}

function nameOf(year: string, number: number): string {
  return `${year}-${String(number).padStart(2, '0')}`;
}
