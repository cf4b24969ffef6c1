import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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

/** The bytes in use once everything that nothing holds is gone. */
function bytesHeld(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
  return process.memoryUsage().heapUsed;
}

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

  it('keeps the anchors and addresses of a page, and not the page they were cut out of', async () => {
    const page = (number: number) =>
      `<h2 id="the-heading-of-page-${number}">Title</h2><a href="/pages/page-number-${number}/">Link</a>`;
    const filling = 'x'.repeat(500_000);
    for (let number = 0; number < 40; number += 1) write(`pages/${number}/index.html`, `${page(number)}${filling}`);
    const before = bytesHeld();
    const { pages } = await readSite(site, undefined, () => Promise.resolve());
    expect(bytesHeld() - before).toBeLessThan(40 * filling.length * 0.1);
    expect(pages.get('pages/7/index.html')).toEqual({
      anchors: new Set(['the-heading-of-page-7']),
      links: [{ address: '/pages/page-number-7/', loads: false }],
    });
  });
});
