import type { Locale } from '../model/locale.ts';
import { firstMonthOf, frequencyOf, periodEnd, periodHolding, periodStart, type Period } from '../model/period.ts';
import { elided } from './elision.ts';
import { formatPeriod } from './period.ts';

/**
 * The two ends of a span as « de … à … » names them: its first and last period, or where its years begin in another
 * month than January the first month of the one and the last of the other, `avril 2026` and `mars 2028`.
 */
export function periodEnds(first: Period, last: Period, locale: Locale): readonly [from: string, to: string] {
  const isOfOtherYears = firstMonthOf[frequencyOf(first)] > 1;
  const [from, to] = isOfOtherYears
    ? [periodHolding(periodStart(first), 'monthly'), periodHolding(periodEnd(last), 'monthly')]
    : [first, last];
  return [formatPeriod(from, locale), formatPeriod(to, locale)];
}

/** When something was, as a sentence says it: `en octobre 2026`, `au 2e semestre 2026`, `d’avril 2026 à mars 2027`. */
export function inPeriod(period: Period, locale: Locale): string {
  const [from, to] = periodEnds(period, period, locale);
  if (from === to) return `${locale === 'en' ? 'in' : frequencyOf(period) === 'half-yearly' ? 'au' : 'en'} ${from}`;
  return locale === 'fr' ? `${elided('de', from)} à ${to}` : `from ${from} to ${to}`;
}
