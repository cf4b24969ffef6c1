import { describe, expect, it } from 'vitest';
import { isUnmarkedUtf16, utf16Marked } from './utf-16.ts';

describe('utf16Marked', () => {
  it.each([
    [[0xff, 0xfe, 0x41, 0x00], 'utf-16le'],
    [[0xfe, 0xff, 0x00, 0x41], 'utf-16be'],
    [[0xff, 0xff], undefined],
    [[0xef, 0xbb, 0xbf], undefined],
    [[0xff], undefined],
    [[], undefined],
  ])('of %j is %s', (bytes, expected) => {
    expect(utf16Marked(Uint8Array.from(bytes))).toBe(expected);
  });
});

describe('isUnmarkedUtf16', () => {
  it.each([
    ['half of the bytes null, as in Latin letters', [0x61, 0, 0x62, 0], true],
    ['one null in three', [0, 0x61, 0x62, 0, 0x61, 0x62], true],
    ['fewer than one in three', [0, 0x61, 0x62, 0, 0x61, 0x62, 0x63], false],
    ['too few bytes to tell', [0, 0, 0], false],
    ['a single null in a text', [...Buffer.from('title: A\0B')], false],
    ['no bytes', [], false],
  ])('with %s', (_, bytes, expected) => {
    expect(isUnmarkedUtf16(Uint8Array.from(bytes))).toBe(expected);
  });

  it('looks at the first thousand bytes alone', () => {
    const text = Buffer.alloc(1024, 'a');
    expect(isUnmarkedUtf16(Buffer.concat([text, Buffer.alloc(4096)]))).toBe(false);
    expect(isUnmarkedUtf16(Buffer.concat([Buffer.from('a'.repeat(700), 'utf16le'), Buffer.alloc(4096, 'a')]))).toBe(
      true,
    );
  });
});
