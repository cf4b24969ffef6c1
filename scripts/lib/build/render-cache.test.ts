import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../../src/testing/a-folder.ts';
import { codeDigest, openRenderCache } from './render-cache.ts';

describe('the cache of rendered pages', () => {
  const kept = (folder: string) => existsSync(join(folder, 'page.html'));
  const filledBy = (code: string) => {
    const folder = aFolder();
    const cache = openRenderCache(folder, code);
    writeFileSync(join(folder, 'page.html'), '');
    return { folder, cache };
  };

  it('is kept for the code that filled it, and thrown away for any other', () => {
    const { folder, cache } = filledBy('first');
    cache.close();
    openRenderCache(folder, 'first').close();
    expect(kept(folder)).toBe(true);
    openRenderCache(folder, 'second').close();
    expect(kept(folder)).toBe(false);
  });

  it('is thrown away where its build died', () => {
    const { folder } = filledBy('first');
    openRenderCache(folder, 'first').close();
    expect(kept(folder)).toBe(false);
  });
});

describe('the code that makes pages', () => {
  const project = () => {
    const root = aFolder();
    mkdirSync(join(root, 'src/pages'), { recursive: true });
    for (const file of ['astro.config.mjs', 'package-lock.json', 'src/pages/index.astro', 'src/pages/index.test.ts'])
      writeFileSync(join(root, file), file);
    return root;
  };

  it.each(['astro.config.mjs', 'package-lock.json', 'src/pages/index.astro'])(
    'is other code once %s changes',
    (file) => {
      const root = project();
      const before = codeDigest(root);
      writeFileSync(join(root, file), 'other');
      expect(codeDigest(root)).not.toBe(before);
    },
  );

  it('is the same in another folder, and whatever its tests say', () => {
    const root = project();
    const before = codeDigest(root);
    writeFileSync(join(root, 'src/pages/index.test.ts'), 'other');
    expect([codeDigest(root), codeDigest(project())]).toEqual([before, before]);
  });
});
