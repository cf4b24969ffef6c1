import { describe, expect, it } from 'vitest';
import { isUnwatched } from './watched-folders.ts';

const unwatched = (path: string, content = '/work/content') => isUnwatched(path, { project: '/work', content });

describe('the files that the live preview watches', () => {
  it.each(['/work', '/work/src/pages/index.astro', '/work/public/icon.svg', '/work/scripts/dev.ts'])(
    'M53 include what makes the pages: %s',
    (path) => {
      expect(unwatched(path)).toBe(false);
    },
  );

  it('M53 include the content and the files of the root', () => {
    expect(unwatched('/work/content/partnerships/verger/index.mdx')).toBe(false);
    expect(unwatched('/work/astro.config.mjs')).toBe(false);
    expect(unwatched('/work/package.json')).toBe(false);
  });

  it.each(['/work/.cache', '/work/.cache/0a/dist/index.html', '/work/dist', '/work/site-du-test/index.html'])(
    'M53 leave out what builds write, under any name: %s',
    (path) => {
      expect(unwatched(path)).toBe(true);
    },
  );

  it('M53 include a content folder that lies among what is left out, and the way to it', () => {
    const content = '/work/.bench/10/content';
    expect(unwatched('/work/.bench', content)).toBe(false);
    expect(unwatched('/work/.bench/10', content)).toBe(false);
    expect(unwatched(`${content}/people.yaml`, content)).toBe(false);
    expect(unwatched('/work/.bench/10/content-of-before/people.yaml', content)).toBe(true);
    expect(unwatched('/work/.bench/10/site/index.html', content)).toBe(true);
  });

  it('M53 include a content folder outside the project, and leave its neighbours to Vite', () => {
    expect(unwatched('/elsewhere/ours/people.yaml', '/elsewhere/ours')).toBe(false);
    expect(unwatched('/elsewhere/package.json', '/elsewhere/ours')).toBe(false);
  });
});
