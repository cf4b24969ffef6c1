import type { Locale } from '../../model/locale.ts';
import { withNarrowSigns } from '../../model/narrow-signs.ts';
import { shiftDecimal } from '../../model/shift-decimal.ts';
import type { MeasuredKpi } from './kpi-names.ts';
import { parseNumber } from './parse-number.ts';
import { withoutTextMarks } from './text-marks.ts';

/** A cell of figures: its text, the KPI it is a figure of where that is known, and the language numbers are in. */
export interface FigureCell {
  readonly text: string;
  readonly kpi: MeasuredKpi | undefined;
  readonly locale: Locale;
}

/** A number that was read, as the locale writes it. */
export function withMark(digits: string, locale: Locale): string {
  return locale === 'fr' ? digits.replace('.', ',') : digits;
}

/** The number that a cell most likely means, with nothing around it; empty where none is sure. */
export function meantNumber(cell: FigureCell): string {
  const { text, locale } = cell;
  return (
    thousands(cell) ||
    multiples(cell) ||
    amountBeforeWords(cell) ||
    leadingNumber(text, locale) ||
    annotatedNumber(text, locale) ||
    signedNumber(cell) ||
    markedNumber(text, locale) ||
    plainNumber(text, locale)
  );
}

/** `12 k` → `12000`, or `12` where the KPI counts in thousands already. */
function thousands({ text, kpi, locale }: FigureCell): string {
  const written = /^(.{0,20}\d)\s?k$/i.exec(text)?.[1] ?? '';
  const read = written === '' ? undefined : parseNumber(written, locale);
  if (read?.kind !== 'number' || read.percent || kpi?.unit.kind === 'percent') return '';
  return kpi?.unit.kind === 'money' && kpi.unit.scale === 3
    ? written
    : withMark(String(shiftDecimal(read.digits, 3)), locale);
}

const powers: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9 };

/** `1,2 M`, `12 keuros`, `3 millions d’euros` of an amount → the number in the unit of its KPI. */
function multiples({ text, kpi, locale }: FigureCell): string {
  if (kpi?.unit.kind !== 'money') return '';
  const { currency, scale } = kpi.unit;
  const [, written = '', multiple = '', euros] =
    /^(.{0,20}\d)\s?(k|m|mds?|mrds?|bn|mio|mille|thousand|millions?|milliards?|billions?)(\s?(?:d['’]|de\s|of\s)?eur\p{L}*)?$/iu.exec(
      text,
    ) ?? [];
  const read = written === '' ? undefined : parseNumber(written, locale);
  if (read?.kind !== 'number' || read.percent || (euros !== undefined && currency !== 'EUR')) return '';
  const power = /^(?:k|mille|thousand)$/i.test(multiple)
    ? powers['k']
    : powers[/^(?:md|mr|milliard|b)/i.test(multiple) ? 'b' : 'm'];
  return withMark(String(shiftDecimal(read.digits, (power ?? 0) - scale)), locale);
}

/** `12 € HT`, `97,2 % environ` → `12 €`, `97,2 %`; `12 euros` → `12 €` where the KPI counts in another multiple. */
function amountBeforeWords({ text, kpi, locale }: FigureCell): string {
  const amount =
    /^([€£$]\s?\d[\d.,\s]{0,20}(?<=\d)|.{1,24}?(?:[%€£$]|\b[kM]?EUR\b))\s?[\p{L}/(][^\d€£$%]*$/u.exec(text)?.[1] ?? '';
  if (amount !== '') return parseNumber(amount, locale).kind === 'number' ? amount : '';
  if (kpi?.unit.kind !== 'money' || kpi.unit.scale === 0 || kpi.unit.currency !== 'EUR') return '';
  const euros = `${/^(.{1,20}\d)\s?euros?$/i.exec(text)?.[1] ?? ''}\u00a0€`;
  return parseNumber(euros, locale).kind === 'number' ? euros : '';
}

/**
 * `5,` → `5`, where a format of the spreadsheet shows no decimals after their mark; `%12` and `12 %%` → `12 %`,
 * and `12 ‰` → `1,2 %`.
 */
function signedNumber({ text, kpi, locale }: FigureCell): string {
  const whole = /^([-−–]?\d[\d\s]*)[.,]$/.exec(text)?.[1] ?? '';
  if (whole !== '') return parseNumber(whole, locale).kind === 'number' ? whole : '';
  if (kpi?.unit.kind !== 'percent') return '';
  const [, before, after, mille] = /^(?:%\s?(\S{1,20})|(\S{1,20}?)\s?%{2,}|(\S{1,20}?)\s?‰)$/.exec(text) ?? [];
  const read = parseNumber(before ?? after ?? mille ?? '', locale);
  if (read.kind !== 'number' || read.percent) return '';
  const digits = mille === undefined ? read.digits : String(shiftDecimal(read.digits, -1));
  return `${withMark(digits, locale)}\u00a0%`;
}

/** `'12,5` and `="12,5"` → `12,5`: the number that a spreadsheet kept as a text, where it is one. */
function markedNumber(text: string, locale: Locale): string {
  const inner = withoutTextMarks(text);
  return inner !== '' && parseNumber(inner, locale).kind === 'number' ? inner : '';
}

/**
 * `1_100` → `1100`, `１２` → `12`, `1O0` → `100`: the number in ordinary signs, without those by which programs part
 * thousands or what nobody sees.
 */
function plainNumber(text: string, locale: Locale): string {
  const plain = withNarrowSigns(text)
    .replace(/(?<=\d)[_\u00ad](?=\d)/g, '')
    .replace(/(?<=\d)[oO]+(?=[\d\s%€.,]|$)/g, (letters) => '0'.repeat(letters.length));
  const read = plain === text ? undefined : parseNumber(plain, locale);
  return read?.kind === 'number' ? plain : (read && 'suggestion' in read && read.suggestion) || '';
}

/** `1 100*`, `~ 1 100`, `1 100 (estimé)` → `1 100`: a number that a note or a sign came with. */
function annotatedNumber(text: string, locale: Locale): string {
  if (text.length > 64) return '';
  const match = /^(?:[~≈±]|env(?:\.|iron)|ca\.)?\s?([-−–]?\d[\d\s.,]*%?)(?:[*†?]{1,3}|\([\p{L}\s.,’']*\))?$/u.exec(
    text,
  );
  const digits = match?.[1]?.trim() ?? '';
  return digits !== text && digits !== '' && parseNumber(digits, locale).kind === 'number' ? digits : '';
}

/** A number before a word that multiplies it: `12 k`, `3 Md euros`, `1,5 million`. */
const multiplied =
  /\d\s*(?:(?:k|m|md)\s?(?:eur\p{L}*)?|mds?|mrds?|bn|mio|mille|thousand|m(?:i|illi)(?:ons?|ards?)|billions?)\.?(?:\s|$)/iu;

/**
 * `12 jours` → `12`: the number before words, where it reads as one. A word that multiplies it,
 * as in `12 M`, is no unit.
 */
function leadingNumber(text: string, locale: Locale): string {
  if (multiplied.test(text)) return '';
  const match = /^([-−–]?\s?\d[\d\s.,]*?)\s*\p{L}[\p{L}\s.]*$/u.exec(text);
  const digits = match?.[1]?.trim() ?? '';
  return digits !== '' && parseNumber(digits, locale).kind === 'number' ? digits : '';
}
