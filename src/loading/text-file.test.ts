import { describe, expect, it } from 'vitest';
import { decodeTextFile } from './text-file.ts';

const told = (...parts: readonly (string | readonly number[])[]) => {
  const bytes = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
  const { textFile, diagnostics } = decodeTextFile('a.mdx', bytes, 1024);
  return [textFile?.text, ...diagnostics.map(({ code, place }) => `${code} ${place.line}:${place.column}`)];
};

describe('decoding a text file', () => {
  it('gives LF line ends and no byte-order mark', () => {
    expect(told('\ufeffa\r\nb\rc\n')).toEqual(['a\nb\nc\n']);
  });

  it('tells the first byte that is not UTF-8', () => {
    expect(told('a\nb', [0xe9], 'c', [0xe9])).toEqual([undefined, 'not-utf8 2:2']);
  });

  const utf16 = Buffer.from('---\ntitle: Été\nsummary: Un résumé\n---\n', 'utf16le');
  it.each([
    ['little-endian without a mark', utf16, 'no'],
    ['big-endian without a mark', Buffer.from(utf16).swap16(), 'no'],
    ['little-endian with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), 'yes'],
    ['big-endian with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]).swap16(), 'yes'],
  ])('says one thing of UTF-16 %s', (_, bytes, marked) => {
    const { textFile, diagnostics } = decodeTextFile('a.mdx', bytes, 1024);
    expect(textFile).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'text-in-utf-16', place: { line: 1, column: 1 }, values: { marked } }]);
  });

  it('reads the rest of a text that holds a null or two', () => {
    expect(told('title: A\0B\0C')).toEqual(['title: A B C', 'control-character 1:9', 'control-character 1:11']);
  });

  it.each([
    ['a word processor’s document', 'PK\u0003\u0004', [1, 1, 0xff]],
    ['an old document', [0xd0, 0xcf, 0x11, 0xe0, 1]],
    ['a PDF', '%PDF-1.7\n'],
    ['a rich text', '{\\rtf1\\ansi x}'],
  ])('says one thing of %s whose extension was changed', (_, ...parts) => {
    expect(told(...parts)).toEqual([undefined, 'document-not-text 1:1']);
  });
});
