import { z } from 'zod';
import { refuse } from './refusal.ts';
import { daysInMonth, type IsoDate } from './iso-date.ts';

export const frequencies = ['monthly', 'quarterly', 'half-yearly', 'yearly'] as const;
export const frequencySchema = z.enum(frequencies);
export type Frequency = z.infer<typeof frequencySchema>;

/** A span of the calendar by its canonical name: `2026-10`, `2026-Q3`, `2026-H1`, `2026`. */
export type Period = string & z.$brand<'Period'>;

const patterns: Readonly<Record<Frequency, RegExp>> = {
  monthly: /^(\d{4})-(0[1-9]|1[0-2])$/,
  quarterly: /^(\d{4})-Q([1-4])$/,
  'half-yearly': /^(\d{4})-H([12])$/,
  yearly: /^(\d{4})$/,
};

/** How many months a period of each frequency lasts. */
export const monthsIn: Readonly<Record<Frequency, number>> = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 };

/** How many periods of a frequency a year holds. */
export function periodsPerYear(frequency: Frequency): number {
  return 12 / monthsIn[frequency];
}

/** Whether a text is a canonical period name. */
export function isPeriod(text: string): text is Period {
  return frequencies.some((frequency) => patterns[frequency].test(text));
}

/** The frequency whose periods are named like this one. */
export function frequencyOf(period: Period): Frequency {
  return frequencies.find((frequency) => patterns[frequency].test(period)) ?? 'yearly';
}

/** Its place on the line of periods of its frequency: consecutive periods differ by one. */
export function periodIndex(period: Period): number {
  const frequency = frequencyOf(period);
  const match = patterns[frequency].exec(period);
  const perYear = periodsPerYear(frequency);
  return Number(match?.[1]) * perYear + (frequency === 'yearly' ? 0 : Number(match?.[2]) - 1);
}

/** The period at an index of `periodIndex`, for that frequency. */
export function periodAt(index: number, frequency: Frequency): Period {
  const perYear = periodsPerYear(frequency);
  const year = String(Math.floor(index / perYear)).padStart(4, '0');
  const part = (index % perYear) + 1;
  if (frequency === 'monthly') return `${year}-${String(part).padStart(2, '0')}` as Period;
  if (frequency === 'quarterly') return `${year}-Q${part}` as Period;
  return (frequency === 'half-yearly' ? `${year}-H${part}` : year) as Period;
}

/** The first day of a period. */
export function periodStart(period: Period): IsoDate {
  const months = monthsIn[frequencyOf(period)];
  const perYear = 12 / months;
  const index = periodIndex(period);
  const month = (index % perYear) * months + 1;
  return `${period.slice(0, 4)}-${String(month).padStart(2, '0')}-01` as IsoDate;
}

/** The last day of a period. */
export function periodEnd(period: Period): IsoDate {
  const months = monthsIn[frequencyOf(period)];
  const month = Number(periodStart(period).slice(5, 7)) + months - 1;
  const day = daysInMonth(Number(period.slice(0, 4)), month);
  return `${period.slice(0, 4)}-${String(month).padStart(2, '0')}-${day}` as IsoDate;
}

/** The period of a frequency that holds a day. */
export function periodHolding(date: IsoDate, frequency: Frequency): Period {
  const month = Number(date.slice(5, 7)) - 1;
  const perYear = periodsPerYear(frequency);
  return periodAt(Number(date.slice(0, 4)) * perYear + Math.floor(month / monthsIn[frequency]), frequency);
}

/** Whether a period lies in another one, or is that one. */
export function holdsPeriod(whole: Period, part: Period): boolean {
  return periodStart(whole) <= periodStart(part) && periodEnd(part) <= periodEnd(whole);
}

/**
 * A period as front matter writes it: `2026-10`, `2026-Q3`, `2026-H1`, `2026`. Whoever reads the file knows
 * which one another form means.
 */
export const periodSchema = z.string().transform((raw, context): Period => {
  const text = raw.trim();
  if (isPeriod(text)) return text;
  return refuse(context, 'bad-period', { value: raw });
});
