import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlaces, createPositions } from './position.ts';

describe('positions', () => {
  it.each([
    ['LF', 'a\nbc\n\nd'],
    ['CRLF', 'a\r\nbc\r\n\r\nd'],
    ['CR', 'a\rbc\r\rd'],
  ])('count lines ended by %s as an editor does', (_, text) => {
    const positions = createPositions('f', text);
    expect(positions.lineCount).toBe(4);
    expect(positions.at(text.indexOf('c'))).toEqual({ file: 'f', line: 2, column: 2 });
    expect(positions.at(text.indexOf('d'))).toEqual({ file: 'f', line: 4, column: 1 });
  });

  it('clamp an offset outside the text', () => {
    const positions = createPositions('f', 'ab');
    expect([positions.at(-5).column, positions.at(99).column]).toEqual([1, 3]);
  });

  it('agree with splitting the text into lines', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'é', '\n', '\r\n'), { maxLength: 30 }), fc.nat(), (parts, seed) => {
        const text = parts.join('');
        const offset = seed % (text.length + 1);
        fc.pre(text[offset - 1] !== '\r');
        const before = text.slice(0, offset).split(/\r\n|\n/);
        expect(createPositions('f', text).at(offset)).toEqual({
          file: 'f',
          line: before.length,
          column: (before.at(-1)?.length ?? 0) + 1,
        });
      }),
    );
  });

  it('sort by file, then line, then column', () => {
    const places = [
      { file: 'b', line: 1, column: 1 },
      { file: 'a', line: 2, column: 1 },
      { file: 'a', line: 1, column: 9 },
    ];
    expect([...places].sort(comparePlaces).map((p) => `${p.file}${p.line}`)).toEqual(['a1', 'a2', 'b1']);
  });
});
