import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../src/integrations/languages.ts';
import { aSharedFolder } from '../src/testing/a-folder.ts';
import { createCorpus } from './lib/bench/corpus.ts';
import { projectRoot } from './lib/caller.ts';

const folder = aSharedFolder();

/** Builds as a user does. Sites are built one after another, in this file alone: a second build at once is refused. */
function build(...args: string[]) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return [status, stderr];
}

function isSame(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other));
}

describe('M54 the edition of each partner of the sample', () => {
  it.each(['norecia', 'quillard', 'sydeane', 'ostrelle'])('is built without a leak for %s', (edition) => {
    expect(build('--edition', edition, '--out', join(folder, edition))).toEqual([0, '']);
  });
});

describe('M54 a playbook of records that fill few sections', () => {
  it('is built whole: whatever is missing or late, its address is one that the site has', () => {
    const content = join(folder, 'content');
    for (const [file, text] of createCorpus(4)) {
      mkdirSync(dirname(join(content, file)), { recursive: true });
      writeFileSync(join(content, file), text);
    }
    expect(build('--content', content, '--out', join(folder, 'corpus'))).toEqual([0, '']);
  });

  it('is the same to the byte, its search index included, once its pages come from the cache of the last build', () => {
    const again = join(folder, 'again');
    expect(build('--content', join(folder, 'content'), '--out', again)).toEqual([0, '']);
    const first = join(folder, 'corpus');
    const files = (site: string) => readdirSync(site, { recursive: true, encoding: 'utf8' }).toSorted();
    expect(files(again)).toEqual(files(first));
    expect(
      files(first).filter(
        (file) => statSync(join(first, file)).isFile() && !isSame(join(first, file), join(again, file)),
      ),
    ).toEqual([]);
  });

  it('is left as it stands while nothing has changed, and built anew once a page of it was altered', () => {
    const site = join(folder, 'again');
    const [page, manifest] = [join(site, 'index.html'), join(site, 'build-manifest.json')];
    const [written, builtAt] = [readFileSync(page), statSync(manifest).mtimeMs];
    expect(build('--content', join(folder, 'content'), '--out', site)).toEqual([0, '']);
    expect(statSync(manifest).mtimeMs).toBe(builtAt);
    appendFileSync(page, 'spoilt');
    expect(build('--content', join(folder, 'content'), '--out', site)).toEqual([0, '']);
    expect(readFileSync(page).equals(written)).toBe(true);
  });
});

describe('M50 a playbook published in one language', () => {
  it.each([
    ['fr', 'en', 'partenariats'],
    ['en', 'fr', 'en/partnerships'],
  ])('in %s has no page, file or entry of the search in %s', (published, other, pages) => {
    const [content, site] = [join(folder, 'content'), join(folder, published)];
    const settings = join(content, 'playbook.yaml');
    const written = readFileSync(settings, 'utf8');
    writeFileSync(settings, written.replace(/^languages: .*$/m, `languages: [${published}]`));
    expect(build('--content', content, '--out', site)).toEqual([0, '']);
    writeFileSync(settings, written);
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => languageOf(`/${file}`) === other)).toEqual([]);
    expect(files).toContain(join(pages, 'index.html'));
    expect(files.filter((file) => file.startsWith('pagefind/names'))).toEqual([`pagefind/names.${published}.json`]);
  });
});
