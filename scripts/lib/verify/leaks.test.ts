import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
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

  it('unpacks the files of the search index', () => {
    expect(scan(gzipSync('pagefind_dcd{"content":"La gamme Sillage"}'), 'pagefind/fragment/fr_1.pf_fragment')).toEqual([
      'title',
    ]);
  });

  it('takes an id of one common word for a secret only in an address', () => {
    expect(scan('<p>Un atlas des risques</p>')).toEqual([]);
    expect(scan('<a href="/partenariats/atlas/">x</a>')).toEqual(['short id']);
  });

  it('does not take part of a word for a secret', () => {
    expect(scan('<p>engamme sillages, gamme sillages</p>')).toEqual([]);
  });
});
