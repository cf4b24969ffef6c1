import { frequencyOf, type Period } from '../model/period.ts';
import type { Locale } from '../model/locale.ts';
import { monthName } from './date.ts';

/**
 * A period in words: `octobre 2026` (`oct. 2026` when short), `T3 2026` and `Q3 2026`,
 * `1er semestre 2026` (`S1 2026` when short) and `H1 2026`, `2026`.
 */
export function formatPeriod(period: Period, locale: Locale, style: 'long' | 'short' = 'long'): string {
  const year = period.slice(0, 4);
  const part = Number(period.slice(-1));
  switch (frequencyOf(period)) {
    case 'monthly':
      return `${monthName(Number(period.slice(5)), locale, style)}\u00a0${year}`;
    case 'quarterly':
      return `${locale === 'fr' ? 'T' : 'Q'}${part}\u00a0${year}`;
    case 'half-yearly':
      if (locale === 'en') return `H${part}\u00a0${year}`;
      return style === 'short' ? `S${part}\u00a0${year}` : `${part === 1 ? '1er' : '2e'}\u00a0semestre\u00a0${year}`;
    case 'yearly':
      return year;
  }
}
