import { describe, expect, it } from 'vitest';
import { readCells, unifyLineEnds } from './csv-cells.ts';
import { maxCellLength, maxQuoteFaults } from './csv-limits.ts';

const file = 'a.csv';
const read = (text: string, delimiter = ';') => readCells({ file, text: unifyLineEnds(text), delimiter, skip: 0 });
const lines = (text: string, delimiter?: string) => {
  const table = read(text, delimiter);
  return table.rows.map((row) => [row.line, ...row.cells]);
};
const places = (text: string, delimiter?: string) => {
  const table = read(text, delimiter);
  return table.rows.map((row) =>
    row.cells.map((_, column) => {
      const { line, column: at } = table.placeOf(row, column);
      return `${line}:${at}`;
    }),
  );
};
const problems = (text: string) =>
  read(text).diagnostics.map(({ place, code }) => `${place.line}:${place.column} ${code}`);

describe('readCells', () => {
  it.each([
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['CR', '\r'],
  ])('counts lines that end in %s alike', (_, end) => {
    const text = ['h;i', 'a;b', '', 'c;d', ''].join(end);
    expect(lines(text)).toEqual([
      [2, 'a', 'b'],
      [4, 'c', 'd'],
    ]);
    expect(places(text)).toEqual([
      ['2:1', '2:3'],
      ['4:1', '4:3'],
    ]);
  });

  it('counts lines in a file that mixes line ends', () => {
    expect(lines('h\r\na\rb\nc')).toEqual([
      [2, 'a'],
      [3, 'b'],
      [4, 'c'],
    ]);
  });

  it('keeps quoted delimiters, doubled quotes and line breaks, and counts the lines they span', () => {
    const text = 'h;i;j\n"a;b";"say ""no""";"one\ntwo"\nx;y;z';
    expect(lines(text)).toEqual([
      [2, 'a;b', 'say "no"', 'one\ntwo'],
      [4, 'x', 'y', 'z'],
    ]);
    expect(places(text)).toEqual([
      ['2:1', '2:7', '2:20'],
      ['4:1', '4:3', '4:5'],
    ]);
  });

  it('places a cell that follows a quoted line break on its own line', () => {
    expect(places('h;i;j\nx;"one\r\ntwo\r\nthree";9')).toEqual([['2:1', '2:3', '4:8']]);
  });

  it('places a cell at its first character, leading blanks passed over, and an empty one between its delimiters', () => {
    expect(places('h;i;j;k\na;  b;;   ')).toEqual([['2:1', '2:5', '2:7', '2:8']]);
  });

  it('places a cell past the end of a row at the end of that row', () => {
    const table = read('h;i\nab;cd\nx');
    const [row] = table.rows;
    expect(row && table.placeOf(row, 5)).toEqual({ file, line: 2, column: 6 });
  });

  it('reads tabs, and a quote that does not open a cell as a plain character', () => {
    expect(lines('h\ti\n12" écran\tb "c"', '\t')).toEqual([[2, '12" écran', 'b "c"']]);
  });

  it('reads a quoted cell followed by blanks', () => {
    expect(lines('h;i\n"a" ;"b"  \nc;d')).toEqual([
      [2, 'a', 'b'],
      [3, 'c', 'd'],
    ]);
    expect(problems('h;i\n"a" ;"b"  ')).toEqual([]);
  });

  it('takes the first row that is not blank as the header, and skips rows of empty cells', () => {
    const table = read('\n;;\nh;i\n ; \n"";\na;b');
    expect(table.header?.line).toBe(3);
    expect(table.rows.map(({ line }) => line)).toEqual([6]);
  });

  it('reports a quote left open where it opens, and reads the lines after its own', () => {
    const text = 'h;i\na;b\nc;"open\ne;f\ng;h';
    expect(problems(text)).toEqual(['3:3 unclosed-quote']);
    expect(lines(text)).toEqual([
      [2, 'a', 'b'],
      [4, 'e', 'f'],
      [5, 'g', 'h'],
    ]);
  });

  it('reports every badly closed quote of a file', () => {
    const text = 'h;i\n"a"b;1\nc;2\nd;"e"f\ng;"h"\n';
    expect(problems(text)).toEqual(['2:1 unclosed-quote', '4:3 unclosed-quote']);
    expect(lines(text)).toEqual([
      [3, 'c', '2'],
      [5, 'g', 'h'],
    ]);
  });

  it('gives up looking past badly closed quotes after a limit', () => {
    const text = `h\n${'"a"b\n'.repeat(maxQuoteFaults + 10)}`;
    expect(problems(text)).toHaveLength(maxQuoteFaults + 1);
  });

  it('takes no other row for the header when the header’s quote is open', () => {
    expect(read('"h;i\na;b').header).toBeUndefined();
  });

  it('marks cells with an invisible character, at the character itself', () => {
    const table = read('h;i;j\na;b\u0000c;d\ne;"x\u200b";\u202ef');
    expect(table.diagnostics.map(({ place, values }) => [place.line, place.column, values['code']])).toEqual([
      [2, 4, 'U+0000'],
      [3, 5, 'U+200B'],
      [3, 8, 'U+202E'],
    ]);
    expect(table.rows.map((row) => [...row.damaged])).toEqual([[1], [1, 2]]);
  });

  it('leaves tabs, no-break spaces, emoji joiners and non-Latin names alone', () => {
    expect(problems('h;i\na\tb;1\u00a0000\u202f000\u2009é–’€\n👩‍🔧;日本')).toEqual([]);
  });

  it('refuses a cell over the limit and accepts one at it', () => {
    expect(problems(`h;i\na;${'x'.repeat(maxCellLength)}`)).toEqual([]);
    expect(problems(`h;i\na;${'x'.repeat(maxCellLength + 1)}`)).toEqual(['2:3 cell-too-long']);
  });

  it('places quotes rightly past the first megabyte', () => {
    const text = `h;i\n${`a;"${'b'.repeat(60)}"\n`.repeat(30_000)}c;"open`;
    expect(read(text).diagnostics.map(({ place, code }) => `${place.line}:${place.column} ${code}`)).toContain(
      '30002:3 unclosed-quote',
    );
  });
});
