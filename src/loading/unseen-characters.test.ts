import { describe, expect, it } from 'vitest';
import { createPositions } from '../diagnostics/position.ts';
import { findUnseenCharacters } from './unseen-characters.ts';

const found = (text: string) =>
  findUnseenCharacters(text, createPositions('a.mdx', text)).map(
    ({ code, severity, place, values }) => [code, severity, place.line, place.column, values['code']] as const,
  );

describe('findUnseenCharacters', () => {
  it.each([
    ['title: A\u0007B', ['control-character', 'error', 1, 9, 'U+0007']],
    ['title: l\u0092eau', ['control-character', 'error', 1, 9, 'U+0092']],
    ['---\nst\u200bage: exit', ['invisible-character', 'warning', 2, 3, 'U+200B']],
    ['é\u202eb', ['invisible-character', 'warning', 1, 2, 'U+202E']],
    ['a\u2028b', ['invisible-character', 'warning', 1, 2, 'U+2028']],
    ['\ufeff---', ['invisible-character', 'warning', 1, 1, 'U+FEFF']],
    ['a\u{e0041}\u{e0042}b', ['invisible-character', 'warning', 1, 2, 'U+E0041']],
    ['a\u2062b', ['invisible-character', 'warning', 1, 2, 'U+2062']],
    ['a\u3164b', ['invisible-character', 'warning', 1, 2, 'U+3164']],
    ['a\ufffdb', ['lost-character', 'warning', 1, 2, undefined]],
  ])('tells what stands unseen in %j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('leaves alone what French typography, emoji and tables are made of', () => {
    expect(
      found(
        '« À l’œuvre »\u00a0: 12\u202f%\tco\u00adopération 👩🏽‍💻 🏳️‍🌈 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}\n',
      ),
    ).toEqual([]);
  });

  it('tells once of the letters a conversion lost, with how many there are', () => {
    expect(findUnseenCharacters('a\ufffdb\n\ufffd', createPositions('a.mdx', 'a\ufffdb\n\ufffd'))).toMatchObject([
      { code: 'lost-character', place: { line: 1, column: 2 }, values: { count: 2 } },
    ]);
  });

  it('tells ten of each kind and leaves the rest', () => {
    expect(found('\u200b'.repeat(300))).toHaveLength(10);
  });
});
