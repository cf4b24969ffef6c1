import { z } from 'zod';
import { shiftDecimal } from './number.ts';
import { refuse } from './refusal.ts';

/** An ISO 4217 code in capitals, such as `EUR`. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/);

/** An amount as an integer of minor units (cents). */
export type AmountMinor = number;

/**
 * An amount written in major units, `1500000` or `1500000.50`, kept in minor units (hundredths).
 * More than two decimals, spaces or a currency sign are refused.
 */
export const amountSchema = z.string().transform((raw, context): AmountMinor => {
  const text = raw.trim();
  if (/^[+-]?\d+(\.\d{1,2})?$/.test(text)) {
    const minor = shiftDecimal(text, 2);
    if (Number.isSafeInteger(minor)) return minor;
  }
  const cleaned = text
    .replace(/[\s\u00a0\u202f€]/g, '')
    .replace(/EUR$/i, '')
    .replace(',', '.');
  return refuse(context, 'bad-amount', {
    value: raw,
    suggestion: cleaned !== text && /^[+-]?\d+(\.\d{1,2})?$/.test(cleaned) ? cleaned : '',
  });
});
