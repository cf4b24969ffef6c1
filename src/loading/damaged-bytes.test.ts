import { describe, expect, it } from 'vitest';
import { createPositions } from '../diagnostics/position.ts';
import { findDamage, findForeignLineEnds } from './damaged-bytes.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const damage = (text: string) => {
  const told = findDamage('a.mdx', bytesOf(text));
  return told && [told.code, told.place.line, told.place.column];
};

describe('a file whose bytes are no text', () => {
  it('M53 is told at the first three null bytes in a row, not at two', () => {
    expect(damage('---\nété\0\0b\0\0')).toBeUndefined();
    expect(damage('---\nété\0\0\0')).toEqual(['null-bytes', 2, 4]);
    expect(damage(`---\n${'\0'.repeat(5000)}`)).toEqual(['null-bytes', 2, 1]);
  });

  it('M53 is told as compressed where it begins as gzip does', () => {
    expect(findDamage('a.csv', Uint8Array.from([0x1f, 0x8b, 0x08, 0]))?.code).toBe('compressed-file');
    expect(findDamage('a.csv', Uint8Array.from([0x1f, 0x8b]))).toBeUndefined();
  });
});

describe('lines that end with a sign of another system', () => {
  const ends = (text: string) => findForeignLineEnds(text, createPositions('a.mdx', text))?.values['sign'];

  it.each([
    ['---\u2028title: A\u2028---\u2028', 'U+2028'],
    ['---\u2029title: A\u2029', 'U+2029'],
    ['kpi;valeur\u0085a;1\u0085\n', 'U+0085'],
    ['---\u2028title', undefined],
    ['---\ntitle: A\u2028B\u2028C\n---\n', undefined],
    ['---', undefined],
  ])('%j: %s', (text, sign) => {
    expect(ends(text)).toBe(sign);
  });
});
