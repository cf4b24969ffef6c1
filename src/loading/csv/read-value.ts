import { problem } from '../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/position.ts';
import type { Locale } from '../../model/locale.ts';
import { isKeptExactly } from '../../model/kept-exactly.ts';
import { shiftDecimal } from '../../model/shift-decimal.ts';
import { isErrorCell, isMissingMarker, saysNothing } from './blank-cell.ts';
import type { MeasuredKpi } from './kpi-names.ts';
import { isSameCurrency } from './kpi-unit.ts';
import { meantNumber, withMark, type FigureCell } from './meant-number.ts';
import { parseNumber, type NumberReading, type WrittenNumber } from './parse-number.ts';
import { parsePeriod } from './parse-period.ts';

/** What was read of a text that is no number. */
type NoNumber = Exclude<NumberReading, WrittenNumber>;

/** Told of each problem of the cell being read; makes its diagnostic once the cell’s place is known. */
export type Report = (make: (place: Place) => Diagnostic) => void;

/**
 * Reads a cell of figures in the unit of its KPI: percentages as 0–1, amounts in the unit of the catalogue.
 * An empty cell is null, never zero; undefined is a cell that was reported and gives no figure.
 * @param kpi undefined where the row’s KPI is unknown: the number is then only checked for being one
 */
export function readValue(
  raw: string,
  kpi: MeasuredKpi | undefined,
  locale: Locale,
  report: Report,
): number | null | undefined {
  const text = raw.trim();
  if (text === '') return null;
  const cell = { text, kpi, locale };
  const read = parseNumber(text, locale);
  if (read.kind === 'number') return kpi ? valueIn(kpi, read, cell, report) : undefined;
  if (isMissingMarker(text)) {
    report((place) => problem('missing-marker', place, { value: text }));
    return null;
  }
  report((place) => unreadable(place, inUnit(read, cell), cell));
  return undefined;
}

function unreadable(place: Place, read: NoNumber, cell: FigureCell): Diagnostic {
  const { text: value, locale, kpi } = cell;
  if (isErrorCell(value)) return problem('error-cell', place, { value, of: 'value' });
  // An amount to convert is written anew: its marks are told with its currency.
  if (kpi && isOtherCurrency(read, cell))
    return problem('other-currency', place, { value, kpi: kpi.title, unit: kpi.unitText, form: locale });
  switch (read.kind) {
    case 'ambiguous':
      return problem('ambiguous-number', place, { value, thousands: read.thousands, decimals: read.decimals });
    case 'decimal-mark':
      return problem('wrong-decimal-mark', place, { value, suggestion: read.suggestion, locale });
    case 'grouping':
      return problem('wrong-thousands-mark', place, { value, suggestion: read.suggestion, locale });
    case 'scientific':
      return problem('scientific-number', place, { value, suggestion: read.suggestion });
    case 'too-large':
      return problem('number-too-large', place, { value });
    case 'unreadable':
      return isDateLike(value)
        ? problem('date-for-number', place, { value })
        : problem('unreadable-number', place, {
            value,
            suggestion: withSign(meantNumber(cell), cell),
            locale,
            absent: saysNothing(value) ? 1 : 0,
          });
  }
}

/** Whether a number with the marks of the other language is in another currency than its KPI as well. */
function isOtherCurrency(read: NoNumber, { kpi, locale }: FigureCell): boolean {
  const { unit } = kpi ?? {};
  const written = read.kind === 'ambiguous' ? read.decimals : 'suggestion' in read ? read.suggestion : '';
  const meant = parseNumber(written, locale);
  return (
    unit?.kind === 'money' &&
    meant.kind === 'number' &&
    meant.currency !== undefined &&
    !isSameCurrency(meant.currency, unit.currency)
  );
}

/** What to write instead of a number, such that the KPI’s unit takes it. */
function inUnit(read: NoNumber, cell: FigureCell): NoNumber {
  const signed = (text: string) => withSign(text, cell);
  if (read.kind === 'ambiguous') return { ...read, thousands: signed(read.thousands), decimals: signed(read.decimals) };
  return 'suggestion' in read ? { ...read, suggestion: signed(read.suggestion) } : read;
}

/** A rate beyond 1 with the sign without which it would be refused. */
function withSign(text: string, { kpi, locale }: FigureCell): string {
  if (kpi?.unit.kind !== 'percent' || text === '') return text;
  const read = parseNumber(text, locale);
  return read.kind === 'number' && !read.percent && Math.abs(Number(read.digits)) > 1 ? `${text}\u00a0%` : text;
}

/** What a number comes to in the unit of its KPI; undefined where the unit does not take it, which is reported. */
function valueIn(
  kpi: MeasuredKpi,
  read: WrittenNumber,
  { text, locale }: FigureCell,
  report: Report,
): number | undefined {
  const { unit } = kpi;
  if (read.percent && unit.kind !== 'percent') {
    report((place) => problem('unexpected-percent', place, { value: text, kpi: kpi.title, unit: kpi.unitText }));
    return undefined;
  }
  if (read.currency !== undefined && unit.kind === 'money' && !isSameCurrency(read.currency, unit.currency)) {
    report((place) => problem('other-currency', place, { value: text, kpi: kpi.title, unit: kpi.unitText, form: '' }));
    return undefined;
  }
  const own = unit.kind === 'money' && read.currency !== undefined ? unit.scale : 0;
  const value = shiftDecimal(read.digits, read.percent ? -2 : read.scale - own);
  if (!isKeptExactly(read.digits, read.percent ? -2 : read.scale - own)) {
    report((place) => problem('number-too-large', place, { value: text }));
    return undefined;
  }
  if (unit.kind === 'percent' && !read.percent && Math.abs(value) > 1) {
    const suggestion = `${read.currency === undefined ? text : withMark(read.digits, locale)}\u00a0%`;
    report((place) => problem('percent-without-sign', place, { value: text, kpi: kpi.title, suggestion }));
    return undefined;
  }
  if (read.currency !== undefined && unit.kind !== 'money') {
    report((place) => problem('unexpected-currency', place, { value: text, kpi: kpi.title, unit: kpi.unitText }));
  }
  return value === 0 ? 0 : value;
}

/** A figure a spreadsheet took for a date: `22.5` shown as `22 mai`, or a cell formatted as a day. */
function isDateLike(text: string): boolean {
  const read = parsePeriod(text);
  if (read.kind === 'days') return true;
  return /[\p{L}/]/u.test(text) && (read.kind !== 'unreadable' || parsePeriod(`${text} 2000`).kind === 'days');
}
