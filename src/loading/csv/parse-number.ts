import type { Locale } from '../../model/locale.ts';
import { currencyOf, scaleOf } from './kpi-unit.ts';
import { readNumberBody, type NumberBody } from './number-body.ts';

/** A number as a cell wrote it, not yet put into a KPI’s unit. */
export interface WrittenNumber {
  readonly kind: 'number';
  /** Sign, digits and a point for decimals: `-1234.5`. Kept as text so that `98,5 %` becomes 0.985 exactly. */
  readonly digits: string;
  readonly percent: boolean;
  /** The power of ten written before the currency: 3 for k€, 6 for M€. */
  readonly scale: number;
  /** ISO code of the currency written, `$` for any dollar; undefined where none was. */
  readonly currency: string | undefined;
}

export type NumberReading =
  | WrittenNumber
  | Exclude<NumberBody, { kind: 'digits' }>
  /** `1,2E+05`, as a spreadsheet shortens a number; `suggestion` has all the digits. */
  | { readonly kind: 'scientific'; readonly suggestion: string }
  /** `1E+99`: no figure could be kept exactly. */
  | { readonly kind: 'too-large' };

/** Longer than any figure with its unit; keeps the patterns below off long texts. */
const longest = 64;

const simple: Readonly<Record<Locale, RegExp>> = { fr: /^-?\d+(?:,\d+)?$/, en: /^-?\d+(?:\.\d+)?$/ };
const simplePercent: Readonly<Record<Locale, RegExp>> = { fr: /^\d+(?:,\d+)?\s?%$/, en: /^\d+(?:\.\d+)?\s?%$/ };

const currency = '€|£|\\$|[A-Z]{3}';
const form = new RegExp(
  `^([+-]?) ?(${currency})? ?([+-]?) ?([\\d.,](?:[\\d., '’]*\\d)?) ?(k|K|Mds|Md|Mrd|M|bn)? ?(${currency}|%)? ?(-?)$`,
);

/**
 * Reads a figure by the declared locale, with the marks that exports add: any blank between thousands, `%`, `€`, `EUR`,
 * `k€`, `M€`, a minus of any kind before or after, and brackets for a negative amount: `(1 234)`.
 * Nothing ambiguous becomes a number: `€38,200` bears its currency where English does, so that a French file may mean
 * a thousand by it.
 */
export function parseNumber(raw: string, locale: Locale): NumberReading {
  if (simple[locale].test(raw)) return written(raw.replace(',', '.'), false);
  if (simplePercent[locale].test(raw)) return written(raw.slice(0, -1).trimEnd().replace(',', '.'), true);
  if (raw.length > longest) return { kind: 'unreadable' };
  const text = raw
    .replace(/\s+/g, ' ')
    .replace(/[−–‐‑]/g, '-')
    .trim();
  const bracketed = /^\((.+)\) ?(.*)$/.exec(text);
  const match = form.exec(bracketed ? `${bracketed[1]} ${bracketed[2]}`.trim() : text);
  if (!match) return readScientific(text, locale) ?? { kind: 'unreadable' };
  const [, before = '', prefix = '', inner = '', body = '', letters = '', suffix = '', after = ''] = match;
  const signs = before + inner + after;
  const mark = prefix + suffix;
  const money = mark === '%' || mark === '' ? undefined : currencyOf(mark);
  const scale = scaleOf(letters) ?? 0;
  const isUnitKnown = mark === '' || mark === '%' ? letters === '' : money !== undefined;
  if (signs.length > (bracketed ? 0 : 1) || !isUnitKnown) return { kind: 'unreadable' };
  const isForeign = locale === 'fr' ? prefix !== '' : suffix !== '' && letters === '';
  if (money !== undefined && isForeign && threeDecimals[locale].test(body)) {
    const decimals = `${bracketed ? '-' : signs}${atItsSide(body, letters, mark, locale)}`;
    return { kind: 'ambiguous', thousands: text.replace(body, body.replace(/[.,]/, '')), decimals };
  }
  const read = readNumberBody(body, locale);
  if (read.kind !== 'digits') return inItsPlace(read, text, body);
  const digits = bracketed || signs === '-' ? `-${read.digits}` : read.digits;
  return { kind: 'number', digits, percent: mark === '%', scale, currency: money };
}

/** Three decimals of the locale, which are a thousand in the other one. */
export const threeDecimals: Readonly<Record<Locale, RegExp>> = {
  fr: /^[1-9]\d{0,2},\d{3}$/,
  en: /^[1-9]\d{0,2}\.\d{3}$/,
};

/** An amount with its currency where the locale writes it: after a French number, before an English one. */
function atItsSide(body: string, letters: string, mark: string, locale: Locale): string {
  return locale === 'fr' ? `${body} ${letters}${mark}` : `${mark}${body}${letters}`;
}

/** What to write instead keeps the sign, brackets and unit that stood around the digits. */
function inItsPlace(read: Exclude<NumberBody, { kind: 'digits' }>, text: string, body: string): NumberReading {
  const around = (digits: string) => (digits === '' ? '' : text.replace(body, digits));
  if (read.kind === 'ambiguous') return { ...read, thousands: around(read.thousands), decimals: around(read.decimals) };
  return 'suggestion' in read ? { ...read, suggestion: around(read.suggestion) } : read;
}

function written(digits: string, percent: boolean): WrittenNumber {
  return { kind: 'number', digits, percent, scale: 0, currency: undefined };
}

function readScientific(text: string, locale: Locale): NumberReading | undefined {
  if (!/^[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d{1,2}$/.test(text)) return undefined;
  const value = Number(text.replace(',', '.'));
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { kind: 'too-large' };
  const full = value.toLocaleString('en-US', {
    useGrouping: false,
    maximumFractionDigits: 20,
  });
  return { kind: 'scientific', suggestion: locale === 'fr' ? full.replace('.', ',') : full };
}
