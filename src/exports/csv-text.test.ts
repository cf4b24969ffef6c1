import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv-text.ts';

const lines = (text: string) =>
  text
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .slice(0, -1);

describe('writeCsv', () => {
  it('begins with a byte-order mark and ends every line with CRLF', () => {
    expect(
      writeCsv(
        [
          ['a', 'b'],
          ['c', null],
        ],
        'fr',
      ),
    ).toBe('\ufeffa;b\r\nc;\r\n');
  });

  it('writes a decimal comma in French and a point in English, without thousands separators', () => {
    const row = [
      { number: 41900.5, percent: false },
      { number: 0.968, percent: true },
      { number: -3, percent: false },
    ];
    expect(lines(writeCsv([row], 'fr'))).toEqual(['41900,5;96,8 %;-3']);
    expect(lines(writeCsv([row], 'en'))).toEqual(['41900.5;96.8%;-3']);
  });

  it('does not show the noise of binary numbers', () => {
    expect(
      lines(
        writeCsv(
          [
            [
              { number: 0.285, percent: true },
              { number: 0.1 + 0.2, percent: false },
            ],
          ],
          'fr',
        ),
      ),
    ).toEqual(['28,5 %;0,3']);
  });

  it('does not write an exponent', () => {
    expect(lines(writeCsv([[{ number: 0.0000001, percent: false }]], 'fr'))).toEqual(['0,0000001']);
  });

  it.each(['=SUM(A1)', '+33 1', '-1+2', '@cmd', '\tx'])(
    'neutralises words that a spreadsheet would run: %j',
    (words) => {
      expect(lines(writeCsv([[words]], 'fr'))[0]?.startsWith("'")).toBe(true);
    },
  );

  it('neutralises before it quotes', () => {
    expect(lines(writeCsv([['=A1;"x"']], 'fr'))).toEqual(['"\'=A1;""x"""']);
  });

  it('quotes separators, quotes and line breaks', () => {
    expect(writeCsv([['a;b', 'c"d', 'e\nf']], 'fr')).toBe('\ufeff"a;b";"c""d";"e\nf"\r\n');
  });

  it('leaves an empty cell for what is missing', () => {
    expect(lines(writeCsv([[null, '', { number: 0, percent: false }]], 'fr'))).toEqual([';;0']);
  });
});
