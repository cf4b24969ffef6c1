import { firstMonthOf, frequencyOf, type Period } from '../model/period.ts';
import type { Locale } from '../model/locale.ts';
import { monthName } from './date.ts';

type Style = 'long' | 'short';

/**
 * A period in words: `octobre 2026` (`oct. 2026` when short), `T3 2026` and `Q3 2026`,
 * `1er semestre 2026` (`S1 2026` when short) and `H1 2026`, `2026`; `avril 2026 – mars 2027` for a year from
 * April (`2026-2027` when short, `2026–27` in English).
 */
export function formatPeriod(period: Period, locale: Locale, style: Style = 'long'): string {
  const year = period.slice(0, 4);
  const part = Number(period.slice(-1));
  const frequency = frequencyOf(period);
  switch (frequency) {
    case 'monthly':
      return monthOfYear(Number(period.slice(5)), Number(year), locale, style);
    case 'quarterly':
      return `${locale === 'fr' ? 'T' : 'Q'}${part}\u00a0${year}`;
    case 'half-yearly':
      if (locale === 'en') return `H${part}\u00a0${year}`;
      return style === 'short' ? `S${part}\u00a0${year}` : `${part === 1 ? '1er' : '2e'}\u00a0semestre\u00a0${year}`;
    case 'yearly':
      return year;
    default:
      return otherYear(Number(year), firstMonthOf[frequency], locale, style);
  }
}

function monthOfYear(month: number, year: number, locale: Locale, style: Style): string {
  return `${monthName(month, locale, style)}\u00a0${year}`;
}

/** A year that begins in another month than January. */
function otherYear(year: number, month: number, locale: Locale, style: Style): string {
  const next = year + 1;
  if (style === 'long')
    return `${monthOfYear(month, year, locale, style)}\u00a0– ${monthOfYear(month - 1, next, locale, style)}`;
  if (locale === 'fr') return `${year}-${next}`;
  // Two digits that may be a month would be read as one: 2011–12.
  return `${year}–${next % 100 <= 12 ? next : String(next).slice(-2)}`;
}
