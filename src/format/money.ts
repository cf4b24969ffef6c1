import type { Locale } from '../model/locale.ts';
import { formatNumber } from './number.ts';

/** The currencies that are written by a sign, by their codes. */
export const currencySigns: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' };

/** The sign of a currency, or its code where it has none here. */
export function currencySign(currency: string): string {
  return currencySigns[currency] ?? currency;
}

/**
 * An amount of minor units (hundredths) with its currency: `1 234,50 €` in French, `€1,234.50` in English.
 * Whole amounts lose their zeros unless `cents` asks for them; an unknown currency keeps its code.
 */
export function formatMoney(
  minor: number,
  currency: string,
  locale: Locale,
  style: { readonly cents?: boolean } = {},
): string {
  const decimals = style.cents === true || minor % 100 !== 0 ? 2 : 0;
  const sign = currencySign(currency);
  const digits = formatNumber(minor / 100, locale, { min: decimals, max: decimals });
  if (locale === 'fr') return `${digits}\u00a0${sign}`;
  if (sign.length > 1) return `${sign}\u00a0${digits}`;
  return digits.startsWith('\u2212') ? `\u2212${sign}${digits.slice(1)}` : `${sign}${digits}`;
}
