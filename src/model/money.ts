import { z } from 'zod';
import { meantCurrency } from './meant-currency.ts';
import { withoutGroups, withPlainSigns } from './plain-number.ts';
import { refuse } from './refusal.ts';
import { shiftDecimal } from './shift-decimal.ts';

/** The codes of money in use or that was: `ABC` is none. */
const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** An ISO 4217 code in capitals, such as `EUR`. */
export const currencySchema = z
  .string()
  .transform((raw, context) =>
    codes.has(raw) ? raw : refuse(context, 'bad-currency', { value: raw, suggestion: meantCurrency(raw) }),
  );

/** An amount as an integer of minor units (cents). */
export type AmountMinor = number;

const written = /^[+-]?\d+(\.\d{1,2})?$/;

/**
 * An amount written in major units, `1500000` or `1500000.50`, kept in minor units (hundredths).
 * More than two decimals, spaces or a currency sign are refused.
 */
export const amountSchema = z.string().transform(readAmount);

/**
 * An amount that is paid, bought or promised, and so is not negative. Of one that is negative in another form, its
 * sign is told, not its form: `−500 €`.
 */
export const paidAmountSchema = z.string().transform((raw, context): AmountMinor => {
  const text = raw.trim();
  const meant = meantAmount(text);
  if (meant.startsWith('-')) return refuse(context, 'negative-amount', { value: text, suggestion: meant.slice(1) });
  const minor = readAmount(raw, context);
  if (minor >= 0 || context.issues.length > 0) return minor;
  const major = String(shiftDecimal(String(-minor), -2));
  return refuse(context, 'negative-amount', { value: `-${major}`, suggestion: major });
});

/** The minor units of an amount, or its refusal. */
function readAmount(raw: string, context: z.core.$RefinementCtx): AmountMinor {
  const text = raw.trim();
  if (written.test(text)) {
    const minor = shiftDecimal(text, 2);
    return Number.isSafeInteger(minor) ? minor : refuse(context, 'number-too-large', { value: raw });
  }
  return refuse(context, 'bad-amount', { value: raw, suggestion: meantAmount(text) });
}

/** An amount that is paid on a day: where nothing is, there is nothing to write. */
export const positiveAmountSchema = paidAmountSchema.transform((minor, context): AmountMinor =>
  minor > 0 ? minor : refuse(context, 'zero-payment', { value: '0' }),
);

/** An amount that something may not exceed: a limit of nothing would leave no room for anything. */
export const limitAmountSchema = paidAmountSchema.transform((minor, context): AmountMinor =>
  minor > 0 ? minor : refuse(context, 'zero-limit', { value: '0' }),
);

/** What is said of the tax after an amount: `1 234,50 € HT`. */
const taxWords =
  /(?<=[\d€RsM])\s*(?:\(\s*)?(?:H\.?\s?T|T\.?\s?T\.?\s?C|hors taxes?|toutes taxes comprises|(?:excl|incl)\.? (?:VAT|tax)|net|brut)\.?\s*\)?$/i;

/**
 * An amount in whole units, of what was written with its currency before or after it, spaces, or in thousands
 * millions or milliards: `1 200 €`, `EUR 1200`, `1,2 M€`. Empty where that leaves more than two decimals, since
 * `1,234 €` may be a thousand.
 */
export function meantAmount(written: string): string {
  const form = /^(?:€|EUR)?([+-]?\d+(?:\.\d{1,2})?)(k|M|millions?|Md|milliards?)?(?:d['’])?(?:€|EUR|euros?)?$/i;
  const bare = withoutGroups(withPlainSigns(written).replace(taxWords, '').replace(/\s/g, ''));
  if (/^[+-]?\d+(?:\.\d+)?e\+?[1-9]$/i.test(bare)) return String(Number(bare));
  const [, digits, multiple = ''] = form.exec(bare.replace(',', '.')) ?? [];
  if (digits === undefined || digits === written || multiple === 'm') return '';
  if (multiple === '') return digits;
  return String(shiftDecimal(digits, /^m(?:d|illiard)/i.test(multiple) ? 9 : /^m/i.test(multiple) ? 6 : 3));
}
