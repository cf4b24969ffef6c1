import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { aFolder } from '../../../src/testing/a-folder.ts';
import { readSite } from './read-site.ts';

let site = '';
const write = (name: string, text: string) => {
  mkdirSync(join(site, name, '..'), { recursive: true });
  writeFileSync(join(site, name), text);
};

beforeEach(() => {
  site = aFolder();
  write('index.html', '<main id="content"><a href="/clauses/">Clauses</a></main>');
  write('clauses/index.html', '<main id="content"></main>');
});

describe('reading a written site', () => {
  it('waits for the search index, and reads what it writes meanwhile', async () => {
    const { files, pages } = await readSite(site, undefined, async () => write('pagefind/pagefind.js', 'search'));
    expect(Object.keys(files)).toEqual(['clauses/index.html', 'index.html', 'pagefind/pagefind.js']);
    expect(files['pagefind/pagefind.js']?.bytes).toBe(6);
    expect([...pages.keys()]).toEqual(['clauses/index.html', 'index.html']);
  });

  it('fails as the index fails', async () => {
    const failing = () => Promise.reject(new Error('The indexer refuses a page.'));
    await expect(readSite(site, undefined, failing)).rejects.toThrow('refuses a page');
  });
});
