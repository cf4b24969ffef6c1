import { toDayNumber } from '../../domain/calendar/dates.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { xmlHead } from '../office-package.ts';
import type { Table, TableCell } from '../tables/table.ts';
import type { CellStyles } from './cell-styles.ts';
import type { SharedStrings } from './shared-strings.ts';

/**
 * The number Excel gives 1970-01-01. Before 1900-03-01 its calendar and the real one differ: such a
 * day is written as words.
 */
const unixEpoch = 25_569;
const firstSharedDay = '1900-03-01';

/** The name of a column by its place from 0: A … Z, AA … */
export function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnName(Math.floor(place / 26) - 1) + letter;
}

/** Every cell of a table, its head included: `A1:L20`. */
export function tableRange({ heads, rows }: Pick<Table, 'heads' | 'rows'>): string {
  return `A1:${columnName(Math.max(heads.length - 1, 0))}${rows.length + 1}`;
}

/**
 * A table as a worksheet: the head stays in sight and filters, columns are as wide as what they hold, a printout is as
 * wide as a page. Words are no formulas: a cell of text is shown and never reckoned, whatever sign it begins with, so
 * that nothing needs the apostrophe of a CSV.
 * @param strings takes the words of the cells
 */
export function sheetXml(
  { heads, rows }: Pick<Table, 'heads' | 'rows'>,
  styles: CellStyles,
  strings: SharedStrings,
): string {
  const range = tableRange({ heads, rows });
  const names = heads.map((_, place) => columnName(place));
  const row = (
    cells: readonly TableCell[],
    number: number,
    style = (cell: Exclude<TableCell, null>) => styles.of(cell),
  ) =>
    `<row r="${number}">${cells
      .map((cell, place) =>
        cell === null || cell === ''
          ? ''
          : cellXml(cell, `${names[place] ?? columnName(place)}${number}`, style(cell), strings),
      )
      .join('')}</row>`;
  const columns = heads.map((_, place) => {
    const width = columnWidth([heads, ...rows].map((cells) => cells[place] ?? null));
    return `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`;
  });
  return [
    `${xmlHead}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${range}"/>`,
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '</sheetView></sheetViews>',
    `<cols>${columns.join('')}</cols>`,
    `<sheetData>${row(heads, 1, () => styles.head)}${rows.map((cells, index) => row(cells, index + 2)).join('')}</sheetData>`,
    `<autoFilter ref="${range}"/>`,
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

function cellXml(cell: Exclude<TableCell, null>, at: string, style: number, strings: SharedStrings): string {
  const number = numberIn(cell);
  if (number !== undefined) return `<c r="${at}" s="${style}"><v>${number}</v></c>`;
  return `<c r="${at}" s="${style}" t="s"><v>${strings.placeOf(wordsIn(cell))}</v></c>`;
}

/**
 * What a cell reckons with; undefined for words. Fifteen digits are all that Excel keeps, and leave out
 * what binary numbers add.
 */
function numberIn(cell: Exclude<TableCell, null>): number | undefined {
  if (typeof cell === 'string') return undefined;
  if ('date' in cell) return isSharedDay(cell.date) ? toDayNumber(cell.date) + unixEpoch : undefined;
  const number = 'minor' in cell ? cell.minor / 100 : cell.number;
  return Number.isSafeInteger(number) ? number : Number(number.toPrecision(15));
}

function isSharedDay(date: IsoDate): boolean {
  return date >= firstSharedDay;
}

function wordsIn(cell: Exclude<TableCell, null>): string {
  if (typeof cell === 'string') return cell;
  return 'date' in cell ? cell.date : String(numberIn(cell));
}

/**
 * The width of a column in characters, from its longest line: legible with its filter button, and
 * never wider than a paragraph.
 */
function columnWidth(cells: readonly TableCell[]): number {
  let longest = 0;
  for (const cell of cells) {
    if (cell !== null) for (const line of wordsIn(cell).split('\n')) longest = Math.max(longest, line.length);
  }
  return Math.min(Math.max(longest + 4, 10), 60);
}
