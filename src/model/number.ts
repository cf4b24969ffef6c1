import { z } from 'zod';
import { isKeptExactly } from './kept-exactly.ts';
import { withNarrowSigns } from './narrow-signs.ts';
import { refuse } from './refusal.ts';

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

/** Moves the decimal point of a decimal text without binary rounding: `98.5`, −2 → 0.985. Nothing has no sign: `-0`. */
export function shiftDecimal(digits: string, places: number): number {
  return Number(`${digits}e${places}`) + 0;
}

/**
 * A number with the minus of a keyboard, and without the signs that other hands put between thousands:
 * `−12`, `1'000`, `1_000`, or the digits of another script.
 */
export function withPlainSigns(written: string): string {
  return withNarrowSigns(written)
    .replace(/^[−–]\s*/, '-')
    .replace(/(?<=\d)['’_](?=\d{3})/g, '');
}

/** The words that stand for `%` after a number. */
const percentWords = /\s*(?:pour ?cents?|pct|per ?cent)$/i;

/** The sign before a limit, whose sense the field or the KPI already says: `≥ 98 %`. */
const comparison = /^(?:[<>]=?|[≤≥=])\s*/;

/** A number or a percentage: `12`, `12.5`, `98.5 %` (kept as 0.985). */
export const numberSchema = z.string().transform((raw, context) => {
  const read = readNumber(raw);
  return typeof read === 'number' ? read : refuse(context, read.code, read.values);
});

interface RefusedNumber {
  readonly code: 'number-too-large' | 'decimal-comma' | 'bad-number';
  readonly values: { readonly value: string; readonly suggestion?: string };
}

/** The number that a text writes, or why it is refused, with the form to write. */
function readNumber(raw: string): number | RefusedNumber {
  const value = parseFrontMatterNumber(raw);
  if (value !== undefined) return isWrittenExactly(raw) ? value : { code: 'number-too-large', values: { value: raw } };
  const inWords = percentWords.test(raw.trim());
  const isCompared = comparison.test(raw.trim());
  const plain = withPlainSigns(raw.trim().replace(comparison, '').replace(percentWords, ' %'));
  const point = plain.replace(/[\s\u00a0\u202f](?=\d)/g, '').replace(',', '.');
  const isNumber = parseFrontMatterNumber(point) !== undefined;
  if (isNumber && point !== plain && !inWords && !isCompared)
    return { code: 'decimal-comma', values: { value: raw, suggestion: point } };
  // A unit is said by the KPI, once: `12 €`, `8 jours`. What multiplies, as in `12 k€`, is multiplied.
  const multiple = /^([+-]?\d+(?:\.\d+)?)(k|M)(?:€|EUR|euros?)$/.exec(point.replace(/\s/g, ''));
  if (multiple) {
    const suggestion = String(shiftDecimal(multiple[1] ?? '', multiple[2] === 'M' ? 6 : 3));
    return { code: 'bad-number', values: { value: raw, suggestion } };
  }
  const bare = /^([+-]?\d+(?:\.\d+)?)(?:€|EUR|jours?|days?|points?|pts)$/iu.exec(point.replace(/\s/g, ''))?.[1];
  return { code: 'bad-number', values: { value: raw, suggestion: isNumber ? point : (bare ?? '') } };
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
      return refuse(context, 'number-out-of-range', { value, min, max, of });
    return typeof read === 'number' ? read : refuse(context, read.code, { ...read.values, min, max, of });
  });
}

/** A share of a whole, written `18 %` or `0.18`, kept from 0 to 1. */
export const rateSchema = numberBetween(0, 1);

/** The scale on which parties rate each other, themselves and what they share. */
export const ratingScale = { low: 1, high: 5 } as const;

/** How strongly something holds, on the one scale of the playbook, 1 to 5. */
export const scaleSchema = wholeNumberBetween(ratingScale.low, ratingScale.high);
