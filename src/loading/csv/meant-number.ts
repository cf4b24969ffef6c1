import type { Locale } from '../../model/locale.ts';
import { withNarrowSigns } from '../../model/narrow-signs.ts';
import { shiftDecimal } from '../../model/number.ts';
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
    leadingNumber(text, locale) ||
    annotatedNumber(text, locale) ||
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

/** `'12,5` and `="12,5"` → `12,5`: the number that a spreadsheet kept as a text, where it is one. */
function markedNumber(text: string, locale: Locale): string {
  const inner = withoutTextMarks(text);
  return inner !== '' && parseNumber(inner, locale).kind === 'number' ? inner : '';
}

/** `1_100` → `1100`, `１２` → `12`: the number in ordinary signs, without those by which programs part thousands. */
function plainNumber(text: string, locale: Locale): string {
  const plain = withNarrowSigns(text).replace(/(?<=\d)_(?=\d)/g, '');
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
