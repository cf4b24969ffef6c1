import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/exports/document/text-document.ts';
import { writeDocx } from '../../../src/exports/docx/write-docx.ts';
import { day } from '../../../src/testing/builders.ts';
import { createLeakScanner } from './leaks.ts';

const secrets = [
  { text: 'gamme sillage', source: 'title', onlyAsPath: false },
  { text: 'gamme-sillage', source: 'id', onlyAsPath: false },
  { text: 'atlas', source: 'short id', onlyAsPath: true },
  { text: "l'accès aux données d'essai est refusé", source: 'passage', onlyAsPath: false },
];

function scan(text: string | Uint8Array, file = 'index.html') {
  return createLeakScanner(secrets)
    .scan(file, typeof text === 'string' ? Buffer.from(text) : text)
    .map((leak) => leak.source);
}

describe('the leak scan of an edition', () => {
  it('finds a title whatever its case, spaces and markup', () => {
    expect(scan('<p>La Gamme\u00a0Sillage.</p>')).toEqual(['title']);
    expect(scan('<p>La <b>Gamme</b> Sillage</p>')).toEqual(['title']);
    expect(scan('{"title":"Gamme Sillage"}', 'a.json')).toEqual(['title']);
  });

  it('finds a passage through entities, escapes and either apostrophe', () => {
    expect(scan('l&#39;accès aux données d’essai est refusé')).toEqual(['passage']);
    expect(scan(String.raw`"l’acc\u00e8s aux donn\u00e9es d’essai est refus\u00e9"`, 'a.js')).toEqual(['passage']);
  });

  it('finds an id in an attribute and in a file’s name', () => {
    expect(scan('<a href="/partenariats/gamme-sillage/">x</a>')).toEqual(['id']);
    expect(scan('', 'partenariats/gamme-sillage/index.html')).toEqual(['id']);
  });

  it('joins the lines that a calendar folds within words, and undoes its escapes', () => {
    expect(scan('SUMMARY:Tenir la promesse (Gam\r\n me Sillage)\r\n', 'calendrier.ics')).toEqual(['title']);
    expect(scan('DESCRIPTION:Promis\\, Gamme Sillage\\nsuite', 'calendrier.ics')).toEqual(['title']);
  });

  it('unpacks the files of the search index', () => {
    expect(scan(gzipSync('pagefind_dcd{"content":"La gamme Sillage"}'), 'pagefind/fragment/fr_1.pf_fragment')).toEqual([
      'title',
    ]);
  });

  it('unpacks office files, and reads a sentence across its runs but not across its paragraphs', () => {
    const packed = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });
    const runs = (...words: string[]) => `<w:p>${words.map((word) => `<w:r><w:t>${word}</w:t></w:r>`).join('')}</w:p>`;
    expect(scan(packed(runs('La Gam', 'me Sillage')), 'a.docx')).toEqual(['title']);
    expect(scan(packed(`${runs('Un mot')}${runs('Gamme Sillage')}`), 'a.docx')).toEqual(['title']);
    expect(scan(packed(`${runs('La gamme')}${runs('sillages')}`), 'a.docx')).toEqual([]);
    const slide = '<a:tc><a:p><a:r><a:t>La Gam</a:t></a:r><a:r><a:t>me Sillage</a:t></a:r></a:p></a:tc>';
    expect(scan(zipSync({ 'ppt/slides/slide1.xml': strToU8(slide) }), 'a.pptx')).toEqual(['title']);
    expect(scan(packed('<w:hyperlink r:id="/partenariats/atlas/"/>'), 'a.docx')).toEqual(['short id']);
  });

  it('lets a real document of a shared agreement pass, and finds the one word of it that is not shared', () => {
    const document = (text: string) =>
      writeDocx({
        title: 'Pacte',
        language: 'fr',
        day: day('2026-11-23'),
        header: 'Pacte',
        footer: 'Assemblé',
        pageOf: ['Page ', ' sur '],
        numbering: 'decimal',
        blocks: [
          { kind: 'paragraph', depth: 0, runs: [plain('Voir '), { kind: 'text', text, strong: true }, plain('.')] },
        ],
      });
    expect(scan(document('la boucle chaude'), 'pacte.docx')).toEqual([]);
    expect(scan(document('la gamme Sillage'), 'pacte.docx')).toEqual(['title']);
  });

  it('takes a package that it cannot unpack for a leak', () => {
    expect(scan('not a package', 'a.docx')).toEqual([undefined]);
  });

  it('takes an id of one common word for a secret only in an address', () => {
    expect(scan('<p>Un atlas des risques</p>')).toEqual([]);
    expect(scan('<a href="/partenariats/atlas/">x</a>')).toEqual(['short id']);
  });

  it('does not take part of a word for a secret', () => {
    expect(scan('<p>engamme sillages, gamme sillages</p>')).toEqual([]);
  });
});
