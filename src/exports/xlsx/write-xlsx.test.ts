import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { day } from '../../testing/builders.ts';
import { elementIn, elementsIn, parseXml, wordsOf, type XmlElement } from '../../testing/docx/xml.ts';
import type { Table, TableCell } from '../tables/table.ts';
import { cellText } from './cell-text.ts';
import { sheetName } from './sheet-name.ts';
import { columnName } from './sheet-xml.ts';
import { writeXlsx } from './write-xlsx.ts';

const asOf = { language: 'fr', day: day('2026-11-23') } as const;

function partsOf(table: Table, options: Parameters<typeof writeXlsx>[1] = asOf): ReadonlyMap<string, XmlElement> {
  const parts = Object.entries(unzipSync(writeXlsx(table, options)));
  return new Map(parts.map(([name, bytes]) => [name, parseXml(strFromU8(bytes))]));
}

function sheetOf(table: Table): XmlElement {
  const sheet = partsOf(table).get('xl/worksheets/sheet1.xml');
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** The cell under the head of a table with one, with the number format it is shown by. */
function cellOf(cell: TableCell, language: Locale = 'fr') {
  const parts = partsOf({ name: 'T', heads: ['h'], rows: [[cell]] }, { ...asOf, language });
  const written = [...elementsIn(parts.get('xl/worksheets/sheet1.xml')!, 'c')].find(
    ({ attributes }) => attributes['r'] === 'A2',
  );
  if (written === undefined) return undefined;
  const styles = parts.get('xl/styles.xml')!;
  const style = elementIn(styles, 'cellXfs')?.children[Number(written.attributes['s'])] as XmlElement;
  const id = style.attributes['numFmtId'];
  const own = [...elementsIn(styles, 'numFmt')].find(({ attributes }) => attributes['numFmtId'] === id);
  const type = written.attributes['t'];
  const held = [...elementsIn(parts.get('xl/sharedStrings.xml')!, 'si')].map(wordsOf);
  const value = type === 's' ? held[Number(wordsOf(written))] : wordsOf(written);
  return { type, value, format: own?.attributes['formatCode'] ?? id };
}

describe('writeXlsx (M51)', () => {
  it('gives the same bytes for the same table', () => {
    const table = { name: 'Portefeuille', heads: ['a'], rows: [['é'], [{ number: 1 }]] };
    expect(writeXlsx(table, asOf)).toEqual(writeXlsx(structuredClone(table), asOf));
  });

  it('types its cells: numbers, percentages, ISO days and amounts in their currency reckon, words do not', () => {
    expect(cellOf({ number: 0.1 + 0.2 })).toEqual({ type: undefined, value: '0.3', format: '0' });
    expect(cellOf({ number: 0.968, percent: true })).toEqual({ type: undefined, value: '0.968', format: '10' });
    expect(cellOf({ date: day('2026-11-02') })).toEqual({ type: undefined, value: '46328', format: 'yyyy\\-mm\\-dd' });
    expect(cellOf({ minor: 120_050, currency: 'EUR' })).toMatchObject({ value: '1200.5', format: '#,##0.00\u00a0"€"' });
    expect(cellOf({ minor: 5, currency: 'EUR' }, 'en')).toMatchObject({ value: '0.05', format: '"€"#,##0.00' });
    expect(cellOf({ minor: 5, currency: 'CHF' }, 'en')).toMatchObject({ format: '"CHF"\u00a0#,##0.00' });
    expect(cellOf('14.2')).toEqual({ type: 's', value: '14.2', format: '49' });
  });

  it('holds words once, however many cells show them', () => {
    const parts = partsOf({
      name: 'T',
      heads: ['h', 'k'],
      rows: [
        ['mois', 'an'],
        ['mois', { number: 1 }],
      ],
    });
    const strings = parts.get('xl/sharedStrings.xml')!;
    expect([...elementsIn(strings, 'si')].map(wordsOf)).toEqual(['h', 'k', 'mois', 'an']);
    expect(strings.attributes).toMatchObject({ count: '5', uniqueCount: '4' });
  });

  it('leaves out the cell of what is missing, and keeps zero', () => {
    expect(cellOf(null)).toBeUndefined();
    expect(cellOf('')).toBeUndefined();
    expect(cellOf({ number: 0 })?.value).toBe('0');
  });

  it('writes a day as words where Excel counts another than the calendar', () => {
    expect(cellOf({ date: day('1900-02-28') })).toMatchObject({ type: 's', value: '1900-02-28' });
    expect(cellOf({ date: day('1900-03-01') })).toMatchObject({ type: undefined, value: '61' });
  });

  it.each(['=SUM(A1)', '+33 1', '-1+2', '@cmd', '\tx', '\rx'])('never makes a formula of words: %j', (words) => {
    const sheet = sheetOf({ name: 'T', heads: ['h'], rows: [[words]] });
    expect([...elementsIn(sheet, 'f')]).toEqual([]);
    expect(cellOf(words)).toMatchObject({ type: 's', value: words.replace('\r', '\n'), format: '49' });
  });

  it('keeps its head in sight, filters the whole table, and prints the head on every page', () => {
    const parts = partsOf({
      name: 'L’été',
      heads: ['a', 'b'],
      rows: [
        ['1', null],
        ['2', null],
      ],
    });
    const sheet = parts.get('xl/worksheets/sheet1.xml')!;
    expect(elementIn(sheet, 'pane')?.attributes).toMatchObject({ ySplit: '1', state: 'frozen' });
    expect(elementIn(sheet, 'autoFilter')?.attributes).toEqual({ ref: 'A1:B3' });
    const workbook = parts.get('xl/workbook.xml')!;
    expect([...elementsIn(workbook, 'definedName')].map(wordsOf)).toEqual(["'L’été'!$A$1:$B$3", "'L’été'!$1:$1"]);
  });

  it('makes columns as wide as what they hold, within bounds', () => {
    const sheet = sheetOf({ name: 'T', heads: ['a', 'b', 'c'], rows: [['x'.repeat(30), 'y\nz', 'w'.repeat(400)]] });
    expect([...elementsIn(sheet, 'col')].map(({ attributes }) => attributes['width'])).toEqual(['34', '10', '60']);
  });

  it('says what it is and when, and nothing of who made it', () => {
    const core = partsOf({ name: 'Portefeuille', heads: ['a'], rows: [] }).get('docProps/core.xml')!;
    expect(wordsOf(core)).toBe('Portefeuillefr-FR2026-11-23T00:00:00Z2026-11-23T00:00:00Z');
  });
});

describe('the words of a cell', () => {
  it('lose what XML forbids, keep tabs and line ends, and stay what their author typed', () => {
    expect(cellText('a\u0000\u001fb\ud800c\ufffe\td\r\ne')).toBe('abc\td\ne');
    expect(cellText('<b> & "c"')).toBe('&lt;b&gt; &amp; &quot;c&quot;');
    expect(cellText('_x000D_')).toBe('_x005F_x000D_');
    expect(cellText('x_y_')).toBe('x_y_');
  });

  it('are cut at the 32,767 units a cell holds, never amid a character', () => {
    expect(cellText('a'.repeat(32_767))).toHaveLength(32_767);
    expect(cellText('a'.repeat(32_768))).toBe(`${'a'.repeat(32_766)}…`);
    expect(cellText(`${'a'.repeat(32_765)}😀😀`)).toBe(`${'a'.repeat(32_765)}…`);
  });
});

describe('the name of a sheet', () => {
  it.each([
    ['Avant de signer', 'Avant de signer'],
    ['Qui ? Quoi : [a]/b\\c*', 'Qui Quoi a b c'],
    ["'Guillemets'", 'Guillemets'],
    ['x'.repeat(31), 'x'.repeat(31)],
    ['x'.repeat(32), `${'x'.repeat(30)}…`],
    ['History', 'History_'],
    ['??', '_'],
  ])('that Excel takes for “%s” is “%s”', (title, name) => {
    expect(sheetName(title)).toBe(name);
  });
});

describe('the name of a column', () => {
  it('counts in letters', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
