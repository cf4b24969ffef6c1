import { describe, expect, it } from 'vitest';
import { describe as wordsOf } from '../../diagnostics/catalogue/index.ts';
import { decodeBytes, type CsvEncoding } from './decode-bytes.ts';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const utf16 = (text: string, isLittle: boolean) =>
  [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });
const decode = (bytes: number[], encoding: CsvEncoding = 'utf-8') =>
  decodeBytes({ file: 'a.csv', bytes: Uint8Array.from(bytes), encoding });
const codes = (decoded: ReturnType<typeof decode>) =>
  decoded.diagnostics.map(({ place, code }) => `${place.line}:${place.column} ${code}`);

const sample = 'période;Marge\n2026-09;1\u202f234,5 €';

describe('decodeBytes', () => {
  it.each<[string, number[], CsvEncoding]>([
    ['UTF-8', utf8(sample), 'utf-8'],
    ['UTF-8 with a byte-order mark', [0xef, 0xbb, 0xbf, ...utf8(sample)], 'utf-8'],
    ['UTF-8 with a mark, whatever was declared', [0xef, 0xbb, 0xbf, ...utf8(sample)], 'windows-1252'],
    ['UTF-16 little-endian with a mark', [0xff, 0xfe, ...utf16(sample, true)], 'utf-8'],
    ['UTF-16 big-endian with a mark', [0xfe, 0xff, ...utf16(sample, false)], 'utf-8'],
    ['UTF-16 with a mark, whatever was declared', [0xff, 0xfe, ...utf16(sample, true)], 'windows-1252'],
  ])('reads %s without its mark', (_, bytes, encoding) => {
    expect(decode(bytes, encoding)).toEqual({ text: sample, diagnostics: [], trusted: true });
  });

  it('reads Windows-1252 where it is declared, euro sign included', () => {
    const bytes = [0x70, 0xe9, 0x72, 0x3b, 0x31, 0xa0, 0x32, 0x33, 0x34, 0x80];
    expect(decode(bytes, 'windows-1252')).toEqual({ text: 'pér;1\u00a0234€', diagnostics: [], trusted: true });
  });

  it('reads plain ASCII as either encoding without a word', () => {
    expect(decode(utf8('kpi;value'), 'windows-1252')).toEqual({ text: 'kpi;value', diagnostics: [], trusted: true });
  });

  it('places the first byte that is not UTF-8, shows the word it would make, and names the declaration to write', () => {
    const decoded = decode([...utf8('kpi;note\na;b\na;Disponibilit'), 0xe9, ...utf8(' totale')]);
    expect(codes(decoded)).toEqual(['3:15 csv-not-utf-8']);
    expect(decoded.trusted).toBe(false);
    expect(decoded.text).toBe('kpi;note\na;b\na;Disponibilité totale');
    const [diagnostic] = decoded.diagnostics;
    expect(diagnostic?.values).toEqual({ file: 'a.csv', word: 'Disponibilité' });
    expect(diagnostic && wordsOf(diagnostic, 'fr').hint).toContain(
      'csv: { files: { "a.csv": { encoding: windows-1252 } } }',
    );
  });

  it('M53 reads Mac Roman for more problems, and says so rather than to declare Windows-1252', () => {
    const decoded = decode([0x70, 0x8e, ...utf8('riode;Disponibilit'), 0x8e, ...utf8('\njanv. 2026;12')]);
    expect(codes(decoded)).toEqual(['1:2 csv-in-mac-roman']);
    expect(decoded.text).toBe('période;Disponibilité\njanv. 2026;12');
    expect(decoded.trusted).toBe(false);
    expect(decoded.diagnostics[0]?.values).toEqual({ word: 'période' });
    expect(codes(decode([0x8e, 0xe9]))).toEqual(['1:1 csv-not-utf-8']);
    expect(codes(decode([...utf8('É;'), 0x92]))).toEqual(['1:3 csv-not-utf-8']);
  });

  it('counts neither the mark nor the bytes of earlier characters in the column', () => {
    expect(codes(decode([0xef, 0xbb, 0xbf, ...utf8('é€;'), 0xe9]))).toEqual(['1:4 csv-not-utf-8']);
  });

  it('reads nothing more from a file that mixes both encodings', () => {
    expect(decode([...utf8('é;'), 0xe9]).text).toBeUndefined();
  });

  it('refuses UTF-8 accents in a file declared as Windows-1252 rather than showing Ã©', () => {
    const decoded = decode(utf8(sample), 'windows-1252');
    expect(codes(decoded)).toEqual(['1:1 utf-8-not-windows-1252']);
    expect(decoded.trusted).toBe(false);
  });

  it.each([
    ['UTF-16 without a mark', utf16('kpi;value', true), 'utf-16-without-mark'],
    ['UTF-16 with half a character', [0xff, 0xfe, 0x41, 0x00, 0x42], 'broken-utf-16'],
    ['UTF-32', [0xff, 0xfe, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00], 'broken-utf-16'],
    ['UTF-16 with half a pair', [0xfe, 0xff, 0xd8, 0x00, 0x00, 0x41], 'broken-utf-16'],
    ['a file of null bytes', [0, 0, 0, 0, 0, 0], 'null-bytes'],
    ['a compressed file', [0x1f, 0x8b, 0x08, 0], 'compressed-file'],
    ['an XLSX workbook renamed', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], 'workbook-not-csv'],
    ['an XLS workbook renamed', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'workbook-not-csv'],
    ['a page saved from a browser', utf8('\ufeff\n<!DOCTYPE html>\n<html>'), 'other-file-not-csv'],
    ['a table saved as a page', utf8('<table border="1">\n<tr><td>kpi</td>'), 'other-file-not-csv'],
    ['an XML spreadsheet', utf8('<?xml version="1.0"?>'), 'other-file-not-csv'],
    ['what a program answered', utf8('[\n  { "kpi": "leads" }]'), 'other-file-not-csv'],
    ['an object a program answered', utf8('{"error": "not signed in"}'), 'other-file-not-csv'],
  ])('refuses %s by name', (_, bytes, code) => {
    const decoded = decode(bytes);
    expect(codes(decoded)).toEqual([`1:1 ${code}`]);
    expect(decoded.text).toBeUndefined();
  });

  it.each(['[Suivi] 2026;;\n', '<3 %;kpi\n', '{seuil};kpi\n', '"<b>";kpi\n'])(
    'takes no heading for another file: %j',
    (text) => {
      expect(decode(utf8(text)).text).toBe(text);
    },
  );

  it('reads no bytes at all as an empty text', () => {
    expect(decode([])).toEqual({ text: '', diagnostics: [], trusted: true });
  });
});
