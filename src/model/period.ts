import { z } from 'zod';
import { refuse } from './refusal.ts';
import { daysInMonth, type IsoDate } from './iso-date.ts';

/** The frequencies whose periods are those of the calendar: its years begin in January. */
export const calendarFrequencies = ['monthly', 'quarterly', 'half-yearly', 'yearly'] as const;
export const calendarFrequencySchema = z.enum(calendarFrequencies);
export type CalendarFrequency = z.infer<typeof calendarFrequencySchema>;

/** Years that begin in another month than January, in the order of their months: contract years, fiscal years. */
export const otherYears = [
  'yearly from february',
  'yearly from march',
  'yearly from april',
  'yearly from may',
  'yearly from june',
  'yearly from july',
  'yearly from august',
  'yearly from september',
  'yearly from october',
  'yearly from november',
  'yearly from december',
] as const;
export type OtherYear = (typeof otherYears)[number];

/** How often a KPI has a value. */
export const frequencies = [...calendarFrequencies, ...otherYears] as const;
export const frequencySchema = z.enum(frequencies);
export type Frequency = z.infer<typeof frequencySchema>;

/** A span of the calendar by its canonical name: `2026-10`, `2026-Q3`, `2026-H1`, `2026`, `2026-04..2027-03`. */
export type Period = string & z.$brand<'Period'>;

const calendarPeriod = /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/;

/** How many months a period of each frequency lasts. */
export const monthsIn: Readonly<Record<Frequency, number>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  ...each(['yearly', ...otherYears], () => 12),
};

/** The month in which the first period of a year begins: 4 for `yearly from april`, 1 for all that the calendar has. */
export const firstMonthOf: Readonly<Record<Frequency, number>> = {
  ...each(calendarFrequencies, () => 1),
  ...each(otherYears, (_, index) => index + 2),
};

function each<Key extends string>(keys: readonly Key[], valueOf: (key: Key, index: number) => number) {
  return Object.fromEntries(keys.map((key, index) => [key, valueOf(key, index)])) as Record<Key, number>;
}

/** The frequency of years that begin in a month from 1 to 12. */
export function yearlyFrom(month: number): Frequency {
  return otherYears[month - 2] ?? 'yearly';
}

/** The frequency of the calendar whose periods last as long: `yearly` for years that begin in any month. */
export function calendarFrequencyOf(frequency: Frequency): CalendarFrequency {
  return calendarFrequencies.find((known) => known === frequency) ?? 'yearly';
}

/** How many periods of a frequency a year holds. */
export function periodsPerYear(frequency: Frequency): number {
  return 12 / monthsIn[frequency];
}

/** Whether a text is a canonical period name. */
export function isPeriod(text: string): text is Period {
  return calendarPeriod.test(text) || isOtherYear(text);
}

/** Whether a text names a year by its first and last month, the first another than January: `2026-04..2027-03`. */
function isOtherYear(text: string): boolean {
  const [, first, month, last, end] = /^(\d{4})-(\d{2})\.\.(\d{4})-(\d{2})$/.exec(text) ?? [];
  const isYear = Number(last) === Number(first) + 1 && Number(end) === Number(month) - 1;
  return isYear && Number(end) >= 1 && Number(month) <= 12;
}

/** The frequency whose periods are named like this one. */
export function frequencyOf(period: Period): Frequency {
  if (period.length === 4) return 'yearly';
  if (period.includes('..')) return yearlyFrom(Number(period.slice(5, 7)));
  const mark = period.charAt(5);
  return mark === 'Q' ? 'quarterly' : mark === 'H' ? 'half-yearly' : 'monthly';
}

/**
 * Its place on the line of periods of its frequency: consecutive periods differ by one. A year has that in which it
 * begins.
 */
export function periodIndex(period: Period): number {
  const frequency = frequencyOf(period);
  const year = Number(period.slice(0, 4));
  if (monthsIn[frequency] === 12) return year;
  const part = Number(period.slice(frequency === 'monthly' ? 5 : 6));
  return year * periodsPerYear(frequency) + part - 1;
}

/** The period at an index of `periodIndex`, for that frequency. */
export function periodAt(index: number, frequency: Frequency): Period {
  const perYear = periodsPerYear(frequency);
  const year = Math.floor(index / perYear);
  const part = (index % perYear) + 1;
  switch (frequency) {
    case 'monthly':
      return monthName(year, part) as Period;
    case 'quarterly':
      return `${yearName(year)}-Q${part}` as Period;
    case 'half-yearly':
      return `${yearName(year)}-H${part}` as Period;
    case 'yearly':
      return yearName(year) as Period;
    default: {
      const month = firstMonthOf[frequency];
      return `${monthName(year, month)}..${monthName(year + 1, month - 1)}` as Period;
    }
  }
}

const yearName = (year: number) => String(year).padStart(4, '0');
const monthName = (year: number, month: number) => `${yearName(year)}-${String(month).padStart(2, '0')}`;

/** The first and the last month of a period, counted from January of the year 0. */
function monthsOf(period: Period): { readonly first: number; readonly last: number } {
  const frequency = frequencyOf(period);
  const first = periodIndex(period) * monthsIn[frequency] + firstMonthOf[frequency] - 1;
  return { first, last: first + monthsIn[frequency] - 1 };
}

/** The first day of a period. */
export function periodStart(period: Period): IsoDate {
  const { first } = monthsOf(period);
  return `${monthName(Math.floor(first / 12), (first % 12) + 1)}-01` as IsoDate;
}

/** The last day of a period. */
export function periodEnd(period: Period): IsoDate {
  const { last } = monthsOf(period);
  const [year, month] = [Math.floor(last / 12), (last % 12) + 1];
  return `${monthName(year, month)}-${daysInMonth(year, month)}` as IsoDate;
}

/** The period of a frequency that holds a day. */
export function periodHolding(date: IsoDate, frequency: Frequency): Period {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - firstMonthOf[frequency];
  return periodAt(Math.floor(month / monthsIn[frequency]), frequency);
}

/**
 * Whether the periods of a frequency are each made up of whole periods of another, shorter one: a year from April of
 * quarters, but one from February of months alone.
 */
export function isMadeOf(whole: Frequency, part: Frequency): boolean {
  const [longer, shorter] = [monthsIn[whole], monthsIn[part]];
  return longer > shorter && longer % shorter === 0 && (firstMonthOf[whole] - firstMonthOf[part]) % shorter === 0;
}

/** Whether a period lies in another one, or is that one. */
export function holdsPeriod(whole: Period, part: Period): boolean {
  return periodStart(whole) <= periodStart(part) && periodEnd(part) <= periodEnd(whole);
}

/**
 * A period as front matter writes it: `2026-10`, `2026-Q3`, `2026-H1`, `2026`, `2026-04..2027-03`. Whoever reads the
 * file knows which one another form means.
 */
export const periodSchema = z.string().transform((raw, context): Period => {
  const text = raw.trim();
  if (isPeriod(text)) return text;
  return refuse(context, 'bad-period', { value: raw });
});
