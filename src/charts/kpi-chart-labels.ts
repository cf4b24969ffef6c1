import { formatNumber } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import type { Locale } from '../model/locale.ts';
import { frequencyOf, monthsIn, type Period } from '../model/period.ts';
import type { TickForm } from './axis.ts';

/** A tick of the value axis: `98`, `12,5 k`; zero has no suffix. */
export function writeTick(value: number, form: TickForm, locale: Locale): string {
  const shown = formatNumber(Number((value / form.divisor).toPrecision(12)), locale, {
    min: form.decimals,
    max: form.decimals,
  });
  return form.suffix && value !== 0 ? `${shown}\u00a0${form.suffix}` : shown;
}

/** A label of the period axis; the year is said on the first one and whenever it changes. */
export function labelOf(period: Period, previous: Period | undefined, locale: Locale): string {
  const words = formatPeriod(period, locale, 'short');
  const isYear = monthsIn[frequencyOf(period)] === 12;
  if (isYear || previous?.slice(0, 4) !== period.slice(0, 4)) return words;
  return words.slice(0, -5);
}
