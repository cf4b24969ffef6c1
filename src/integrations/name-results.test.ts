import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { isResultNames } from '../search/result-names.ts';
import { aFolder } from '../testing/a-folder.ts';
import { nameResults } from './name-results.ts';

let index = '';
beforeEach(() => {
  index = aFolder();
  mkdirSync(join(index, 'fragment'));
});

function writeFragment(file: string, page: unknown, signature = 'pagefind_dcd'): void {
  writeFileSync(join(index, 'fragment', file), gzipSync(`${signature}${JSON.stringify(page)}`));
}

const page = (url: string, title: string, kind: string) => ({
  url,
  content: title,
  meta: { title },
  filters: { kind: [kind] },
});

test('the pages of an index are named in a file for each language, by the identity the index gives them', () => {
  writeFragment('fr_0a1.pf_fragment', page('/clauses/sortie/', 'Sortie anticipée', 'clause'));
  writeFragment('fr_0b2.pf_fragment', page('/guides/choisir/', 'Choisir « son » partenaire', 'guide'));
  writeFragment('en_0c3.pf_fragment', page('/en/clauses/exit/', 'Early exit', 'clause'));
  nameResults(index);
  const read = (language: string): unknown => JSON.parse(readFileSync(join(index, `names.${language}.json`), 'utf8'));
  expect(read('fr')).toEqual({
    fr_0a1: ['/clauses/sortie/', 'Sortie anticipée', 'clause'],
    fr_0b2: ['/guides/choisir/', 'Choisir « son » partenaire', 'guide'],
  });
  expect(read('en')).toEqual({ en_0c3: ['/en/clauses/exit/', 'Early exit', 'clause'] });
  expect(isResultNames(read('fr'))).toBe(true);
});

test('an index without pages gets no file of names', () => {
  nameResults(index);
  expect(readdirSync(index)).toEqual(['fragment']);
});

test.each([
  ['without a title', { url: '/a/', meta: {}, filters: { kind: ['clause'] } }, 'fr_0a1.pf_fragment', undefined],
  ['without a kind', { url: '/a/', meta: { title: 'A' }, filters: {} }, 'fr_0a1.pf_fragment', undefined],
  ['without what Pagefind puts first', page('/a/', 'A', 'clause'), 'fr_0a1.pf_fragment', 'other'],
  ['of another name', page('/a/', 'A', 'clause'), 'group.pf_fragment', undefined],
])('a file %s stops the build and is named', (_, written, file, signature) => {
  writeFragment(file, written, signature);
  expect(() => nameResults(index)).toThrow(`Not a page of an index: ${file}`);
});
