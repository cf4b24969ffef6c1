import type { Locale } from '../../model/locale.ts';
import type { Table, TableCell } from './table.ts';

const byteOrderMark = '\ufeff';

/** Words that a spreadsheet would run as a formula are made plain by an apostrophe before them. */
function neutralise(words: string): string {
  return /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
}

/** What a spreadsheet expects between the cells: where the comma marks decimals, a semicolon. */
function separatorOf(locale: Locale): string {
  return locale === 'fr' ? ';' : ',';
}

function quote(words: string, separator: string): string {
  return words.includes(separator) || /["\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** A number as the spreadsheets of a language read it: no thousands separator. */
function writeNumber(number: number, locale: Locale): string {
  // Nine decimals undo what binary numbers add, and cost far less than counting significant digits.
  const plain = String(Math.abs(number) < 1e6 ? Math.round(number * 1e9) / 1e9 : Number(number.toPrecision(12)));
  const digits = plain.includes('e')
    ? Number(plain)
        .toFixed(12)
        .replace(/\.?0+$/, '')
    : plain;
  return locale === 'fr' ? digits.replace('.', ',') : digits;
}

/** A share of 1 as a percentage: `96,8 %` or `96.8%`. */
function writeShare(share: number, locale: Locale): string {
  return `${writeNumber(share * 100, locale)}${locale === 'fr' ? ' %' : '%'}`;
}

function writeCell(cell: TableCell, locale: Locale): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return quote(neutralise(cell), separatorOf(locale));
  if ('date' in cell) return cell.date;
  if ('minor' in cell) return writeNumber(cell.minor / 100, locale);
  return cell.percent === true ? writeShare(cell.number, locale) : writeNumber(cell.number, locale);
}

/**
 * A table as a CSV text that spreadsheets open without questions: UTF-8 with its mark, CRLF, ISO dates, formulas
 * neutralised; semicolons and a decimal comma in French, commas and a decimal point in English.
 */
export function writeCsv({ heads, rows }: Pick<Table, 'heads' | 'rows'>, locale: Locale): string {
  const separator = separatorOf(locale);
  const lines = [heads, ...rows].map((row) => `${row.map((cell) => writeCell(cell, locale)).join(separator)}\r\n`);
  return byteOrderMark + lines.join('');
}
