import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partnershipRecordSchema } from '../model/partnership.ts';
import { readPage } from './read-page.ts';
import { createSourceRegistry } from './source-registry.ts';
import { decodeTextFile } from './text-file.ts';

const file = 'partnerships/boucle-chaude/index.mdx';
const sample = readFileSync(new URL(`../../content/${file}`, import.meta.url));

function read(bytes: Uint8Array) {
  const { textFile, diagnostics } = decodeTextFile(file, bytes, 256 * 1024);
  if (!textFile) return { diagnostics, record: undefined };
  const page = readPage(textFile, partnershipRecordSchema, 'boucle-chaude', createSourceRegistry());
  return { diagnostics: [...diagnostics, ...page.diagnostics], record: page.record };
}

const lineCount = sample.toString('utf8').split('\n').length;

describe('readPage', () => {
  it('reads the same record with a byte-order mark and with CRLF or CR line ends', () => {
    const text = sample.toString('utf8');
    const expected = read(sample).record;
    expect(expected).toMatchObject({ title: 'Boucle chaude' });
    for (const variant of [`\ufeff${text}`, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')]) {
      expect(read(Buffer.from(variant))).toEqual({ diagnostics: [], record: expected });
    }
  });

  it('tells a name that can be no id even where there is no front matter', () => {
    const { textFile } = decodeTextFile('guides/Été.mdx', Buffer.from('Du texte.\n'), 1024);
    if (!textFile) throw new Error('not a text');
    const { diagnostics } = readPage(textFile, partnershipRecordSchema, 'Été', createSourceRegistry());
    expect(diagnostics.map(({ code }) => code)).toEqual(['bad-file-name', 'missing-front-matter']);
  });

  it('M53 leaves the file the id of an item that lost its dash, told as such', () => {
    const text = sample.toString('utf8');
    const codesOf = (changed: string) => read(Buffer.from(changed)).diagnostics.map(({ code }) => code);
    expect(codesOf(text.replace(/^  - id: exchangers$/m, '  id: exchangers'))).toEqual(['yaml-missing-dash']);
    expect(codesOf(text.replace(/^since:/m, 'id: autre\n$&'))).toEqual(['id-differs-from-file']);
  });

  it('M53 tells a list under a text once: as such in a text, by its shape where a list is expected', () => {
    const codesOf = (field: string) => {
      const text = sample.toString('utf8').replace(/^since:.*$/m, `$&\n${field}: Un texte\n  - un\n  - deux`);
      return read(Buffer.from(text.replace(/^(?:summary|formerly):(?! Un texte).*\n/gm, ''))).diagnostics.map(
        ({ code }) => code,
      );
    };
    expect(codesOf('summary')).toEqual(['yaml-list-in-text']);
    expect(codesOf('formerly')).toEqual(['wrong-shape']);
  });

  it('M53 tells a field that slid below the closing line once, and reads it with the others', () => {
    const roadmap = /^roadmap:\n(?:  .*\n)+/m;
    const [field = ''] = roadmap.exec(sample.toString('utf8')) ?? [];
    const text = sample
      .toString('utf8')
      .replace(roadmap, '')
      .replace(/\n---\n/, `\n---\n${field}`);
    expect(field).toContain('{');
    const { diagnostics } = read(Buffer.from(text));
    const line = text.slice(0, text.indexOf(`\n${field}`) + 1).split('\n').length;
    expect(diagnostics.map(({ code, place, values }) => [code, place.line, place.column, values])).toEqual([
      ['field-below-front-matter', line, 1, { key: 'roadmap', line: line - 1 }],
    ]);
  });

  it('keeps every place when line ends change', () => {
    const broken = sample
      .toString('utf8')
      .replace('stage: value-creation', 'stage: création')
      .replace('since: ', 'depuis: ');
    const places = (text: string) =>
      read(Buffer.from(text)).diagnostics.map((d) => [d.code, d.place.line, d.place.column]);
    expect(places(broken)).toHaveLength(2);
    expect(places(`\ufeff${broken.replaceAll('\n', '\r\n')}`)).toEqual(places(broken));
  });

  it('answers any damage to a record with located problems, never with an exception', () => {
    const damage = fc.record({
      at: fc.nat(sample.length - 1),
      length: fc.nat(40),
      insert: fc.constantFrom(
        '',
        '\t',
        ': ',
        '"',
        "'",
        '{',
        '<',
        '---\n',
        '- ',
        '\n  ',
        '&a ',
        '*a',
        '!x ',
        '|',
        '[',
        '<!-- ',
        '{/*',
        '\u0000',
        '$',
        '](',
        '```\n',
        '<Internal>',
        '</Callout>',
        '[^1]',
        '%',
      ),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        let bytes = Buffer.from(sample);
        for (const { at, length, insert } of damages) {
          bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(insert), bytes.subarray(at + length)]);
        }
        for (const { place } of read(bytes).diagnostics) {
          expect(place.file).toBe(file);
          expect(place.line).toBeGreaterThanOrEqual(1);
          expect(place.line).toBeLessThanOrEqual(lineCount + 8);
          expect(place.column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('answers any bytes at all with located problems', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        expect(
          read(Buffer.concat([Buffer.from('---\n'), noise, Buffer.from('\n---\n'), noise])).diagnostics.every(
            (d) => d.place.line >= 1,
          ),
        ).toBe(true);
      }),
    );
  });

  it('names a file that is not UTF-8 at its first bad byte', () => {
    const latin = Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1');
    expect(read(latin).diagnostics).toMatchObject([{ code: 'not-utf8', place: { line: 2, column: 11 } }]);
  });

  it('names an invisible control character, and reads it as a blank so that the rest is told as well', () => {
    const { diagnostics } = read(Buffer.from('---\ntitle: A\u0007B\nsince: 2026-02-30\n---\n'));
    expect(diagnostics).toMatchObject([
      { code: 'control-character', place: { line: 2, column: 9 }, values: { code: 'U+0007' } },
      { code: 'missing-field' },
      { code: 'missing-field' },
      { code: 'missing-field' },
      { code: 'impossible-date', place: { line: 3, column: 8 } },
    ]);
  });
  it('accepts a file of exactly the limit and refuses one more byte', () => {
    expect(decodeTextFile('a', Buffer.alloc(1024, 97), 1024).diagnostics).toEqual([]);
    expect(decodeTextFile('a', Buffer.alloc(1025, 97), 1024).diagnostics).toMatchObject([{ code: 'file-too-large' }]);
  });
});
