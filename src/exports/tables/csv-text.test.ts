import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { day } from '../../testing/builders.ts';
import { writeCsv } from './csv-text.ts';
import type { TableCell } from './table.ts';

/** The only row of a table, as its file writes it. */
function row(cells: readonly TableCell[], locale: Locale = 'fr'): string {
  return writeCsv({ heads: ['head'], rows: [cells] }, locale)
    .replace('\ufeffhead\r\n', '')
    .replace(/\r\n$/, '');
}

describe('writeCsv', () => {
  it('begins with a byte-order mark and ends every line with CRLF', () => {
    expect(writeCsv({ heads: ['a', 'b'], rows: [['c', null]] }, 'fr')).toBe('\ufeffa;b\r\nc;\r\n');
  });

  it('writes a decimal comma in French and a point in English, without thousands separators', () => {
    const cells = [{ number: 41900.5 }, { number: 0.968, percent: true }, { number: -3 }];
    expect(row(cells)).toBe('41900,5;96,8 %;-3');
    expect(row(cells, 'en')).toBe('41900.5,96.8%,-3');
  });

  it('writes days in ISO and amounts in major units, their currency being a column of its own', () => {
    expect(row([{ date: day('2026-11-02') }, { minor: 120_050, currency: 'EUR' }])).toBe('2026-11-02;1200,5');
  });

  it('does not show the noise of binary numbers', () => {
    expect(row([{ number: 0.285, percent: true }, { number: 0.1 + 0.2 }])).toBe('28,5 %;0,3');
  });

  it('does not write an exponent', () => {
    expect(row([{ number: 0.0000001 }])).toBe('0,0000001');
  });

  it.each(['=SUM(A1)', '+33 1', '-1+2', '@cmd', '\tx', '\rx'])(
    'neutralises words that a spreadsheet would run: %j',
    (words) => {
      expect(row([words]).replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('neutralises before it quotes', () => {
    expect(row(['=A1;"x"'])).toBe('"\'=A1;""x"""');
  });

  it('quotes the separator of its language, quotes and line breaks', () => {
    expect(row(['a;b', 'a, b', 'c"d', 'e\nf'])).toBe('"a;b";a, b;"c""d";"e\nf"');
    expect(row(['a;b', 'a, b', 'c'], 'en')).toBe('a;b,"a, b",c');
  });

  it('leaves an empty cell for what is missing', () => {
    expect(row([null, '', { number: 0 }])).toBe(';;0');
  });
});
