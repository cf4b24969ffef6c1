import { z } from 'zod';
import { isKeptExactly } from './kept-exactly.ts';
import { numberInCurrency, plainNumber } from './plain-number.ts';
import { refuse, type RefusalValues } from './refusal.ts';
import { shiftDecimal } from './shift-decimal.ts';

const decimal = /^[+-]?\d+(\.\d+)?$/;

/** Reads a number as front matter writes it: digits, a point for decimals, optionally `%` (then divided by 100). */
export function parseFrontMatterNumber(raw: string): number | undefined {
  const text = raw.trim();
  if (text.endsWith('%')) {
    const digits = text.slice(0, -1).trimEnd();
    return decimal.test(digits) ? shiftDecimal(digits, -2) : undefined;
  }
  return decimal.test(text) ? shiftDecimal(text, 0) : undefined;
}

/**
 * Whether a number that front matter writes is kept to its second decimal, which is a cent of an amount;
 * true of what is no number.
 */
export function isWrittenExactly(raw: string): boolean {
  const text = raw.trim();
  const digits = text.replace(/\s*%$/, '');
  return !decimal.test(digits) || isKeptExactly(digits, digits === text ? 0 : -2);
}

/** A number or a percentage: `12`, `12.5`, `98.5 %` (kept as 0.985). */
export const numberSchema = z.string().transform((raw, context) => {
  const read = readNumber(raw);
  return typeof read === 'number' ? read : refuse(context, read.code, read.values);
});

/** A number kept as it was written, with its sign `%` if it has one. */
export const writtenNumberSchema = z.string().superRefine((raw, context) => {
  const read = readNumber(raw);
  if (typeof read !== 'number') refuse(context, read.code, read.values);
});

interface RefusedNumber {
  readonly code: 'number-too-large' | 'decimal-comma' | 'ambiguous-number' | 'bad-number' | 'number-in-currency';
  readonly values: RefusalValues & { readonly suggestion?: string };
}

/** The number that a text writes, or why it is refused, with the form to write. */
function readNumber(raw: string): number | RefusedNumber {
  const value = parseFrontMatterNumber(raw);
  if (value !== undefined) return isWrittenExactly(raw) ? value : { code: 'number-too-large', values: { value: raw } };
  const written = raw.trim();
  const [, thousand, rest] = /^([+-]?[1-9]\d{0,2}),(\d{3})(?:\s*(?:€|EUR|euros?))?$/.exec(written) ?? [];
  if (thousand !== undefined && rest !== undefined)
    return {
      code: 'ambiguous-number',
      values: { value: raw, thousands: `${thousand}${rest}`, decimals: `${thousand}.${rest}` },
    };
  const suggestion = plainNumber(written);
  const inCurrency = suggestion === '' ? numberInCurrency(written) : undefined;
  if (inCurrency) {
    const { number, currency } = inCurrency;
    return { code: 'number-in-currency', values: { value: raw, suggestion: number, currency } };
  }
  const isOnlyParted = suggestion !== '' && /^[+-]?\d[\d\s,]*(?<!,)(?:\.\d+)?\s*%?$/.test(written);
  return { code: isOnlyParted ? 'decimal-comma' : 'bad-number', values: { value: raw, suggestion } };
}

/** A number between two bounds, both allowed. */
export function numberBetween(min: number, max: number) {
  return boundedNumber(min, max, 'any');
}

/** A whole number between two bounds, both allowed. */
export function wholeNumberBetween(min: number, max: number) {
  return boundedNumber(min, max, 'whole');
}

/** Of a number in another form that is out of bounds as well, the bounds are told: its plain form would be refused. */
function boundedNumber(min: number, max: number, of: 'any' | 'whole') {
  return z.string().transform((raw, context) => {
    const read = readNumber(raw);
    const value = typeof read === 'number' ? read : parseFrontMatterNumber(read.values.suggestion ?? '');
    if (value !== undefined && !(value >= min && value <= max && (of === 'any' || Number.isInteger(value))))
      return refuse(context, 'number-out-of-range', { value, written: raw.trim(), min, max, of });
    return typeof read === 'number' ? read : refuse(context, read.code, { ...read.values, min, max, of });
  });
}

/** A share of a whole, written `18 %` or `0.18`, kept from 0 to 1. */
export const rateSchema = numberBetween(0, 1);

/** A share of which something is due: nothing of a whole is no share of it. */
export const positiveRateSchema = rateSchema.transform((share, context) =>
  share > 0 ? share : refuse(context, 'zero-payment', { value: '0 %' }),
);

/** The scale on which parties rate each other, themselves and what they share. */
export const ratingScale = { low: 1, high: 5 } as const;

/** How strongly something holds, on the one scale of the playbook, 1 to 5. */
export const scaleSchema = wholeNumberBetween(ratingScale.low, ratingScale.high);
