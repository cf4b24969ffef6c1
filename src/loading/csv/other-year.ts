import {
  frequencyOf,
  periodAt,
  periodEnd,
  periodHolding,
  periodIndex,
  periodStart,
  yearlyFrom,
} from '../../model/period.ts';
import type { PeriodReading } from './parse-period.ts';
import { hasPlausibleYear } from './plausible-year.ts';

/** What a contract year or a fiscal year is called, in lower case without accents. */
const yearNames =
  'exercice|annee(?: de contrat| contractuelle| fiscale)?|saison|fy|(?:contract |fiscal |financial )?year|season';
const namedYears = new RegExp(`^(?:(${yearNames})[ -]?)?(\\d{4}|\\d{2})(?: ?[-/\u2010-\u2015] ?(\\d{4}|\\d{2}))?$`);

/**
 * `2026-2027`, `2026/27`, « exercice 2026-2027 », `FY26-27`, and a named year alone: the years it touches. Two digits
 * that may be a month are one where no name says otherwise: `2011/12` is December.
 */
export function readYears(text: string): PeriodReading | undefined {
  const [, name, from = '', to = from] = namedYears.exec(text) ?? [];
  if (name === undefined && (from.length < 4 || to === from || Number(to) <= 12)) return undefined;
  const year = from.length === 2 ? `20${from}` : from;
  if (!hasPlausibleYear(year)) return undefined;
  const [first, last] = [Number(year), to.length === 4 ? Number(to) : yearAfter(Number(year), to === from, to)];
  const isReadable = to.length === 4 ? last >= first && last < 2200 : last <= first + 1;
  return isReadable ? { kind: 'years', first, last } : undefined;
}

/** The year of two digits at the end of a span: 2000 for `00` after 1999. */
function yearAfter(first: number, isSame: boolean, digits: string): number {
  if (isSame) return first;
  const inCentury = Math.floor(first / 100) * 100 + Number(digits);
  return inCentury > first ? inCentury : inCentury + 100;
}

/**
 * `avril 2025 – mars 2026`, `2025-04/2026-03`, `du 1er avril 2025 au 31 mars 2026`: a year that begins in another month
 * than January; refused, with what to write, where it is one of the calendar.
 * @param readEnd reads a month or a day
 */
export function readOtherYear(
  text: string,
  readEnd: (text: string) => PeriodReading | undefined,
): PeriodReading | undefined {
  const span = text.replace(/^(?:de |du |d['\u2019] ?|from )/, '');
  for (const { index, 0: separator } of span.matchAll(/ ?(?:\.\.|[-/\u2010-\u2015]) ?| (?:a|au|to) /g)) {
    const first = monthOf(readEnd(span.slice(0, index)), periodStart);
    const last = monthOf(readEnd(span.slice(index + separator.length)), periodEnd);
    if (first === undefined || last === undefined || last < first) continue;
    const whole = wholePeriod(first, last - first + 1);
    if (whole !== undefined) return whole;
    if (last - first !== 11) return { kind: 'months' };
    const period = periodAt(Math.floor(first / 12), yearlyFrom((first % 12) + 1));
    const frequency = frequencyOf(period);
    return frequency === 'yearly'
      ? { kind: 'unreadable', suggestion: period, span: true }
      : { kind: 'period', period, frequency };
  }
  return undefined;
}

/** `2025-01-01/2025-03-31`: refused, with the month, quarter or half-year that so many months make. */
function wholePeriod(first: number, months: number): PeriodReading | undefined {
  const frequency = ({ 1: 'monthly', 3: 'quarterly', 6: 'half-yearly' } as const)[months];
  if (frequency === undefined || first % months !== 0) return undefined;
  const suggestion = periodAt(first / months, frequency);
  return { kind: 'unreadable', suggestion, ...(months > 1 && { span: true }) };
}

/**
 * The month that an end of a span names, itself or by its first or last day, counted from January of the year 0.
 * @param dayOf the day of a month that stands for it at this end
 */
function monthOf(end: PeriodReading | undefined, dayOf: typeof periodStart): number | undefined {
  if (end?.kind === 'period') return periodIndex(end.period);
  const days = end?.kind === 'days' ? end.days : [];
  const month = days
    .filter((day) => dayOf(periodHolding(day, 'monthly')) === day)
    .map((day) => periodHolding(day, 'monthly'))[0];
  return month && periodIndex(month);
}
