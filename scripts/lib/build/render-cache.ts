import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesDigest } from './files-digest.ts';

/**
 * What decides which pages a cache may hold: pages of another playbook, edition or address are none of its business.
 */
export interface CacheKey {
  readonly root: string;
  readonly edition: string | undefined;
  readonly base: string;
  readonly site: string | undefined;
}

/** The folder of rendered pages for a key, under `work`. */
export function renderCacheFolder(work: string, key: CacheKey): string {
  const text = JSON.stringify([key.root, key.edition ?? '', key.base, key.site ?? '']);
  return join(work, createHash('sha256').update(text).digest('hex').slice(0, 16));
}

/**
 * What pages are made by, from the project’s root: the code apart from its tests, how it is bundled, and
 * the packages it stands on.
 */
const makers = ['astro.config.mjs', 'package-lock.json', 'src'] as const;
const isTest = (file: string) => /\.(test|spec)\.ts$/.test(file);

/** A digest of the code that makes pages: pages of other code are not those that a build would write. */
export function codeDigest(root: string): string {
  return filesDigest(root, makers, isTest);
}

/**
 * Opens a cache for one build. One that other code filled is thrown away. A build rewrites pages in the cache before it
 * rewrites the list of what they hold; one that died in between left pages under the wrong key, so its cache is thrown
 * away too. `close` is called once the build is whole.
 * @param code the digest of the code that makes the pages
 */
export function openRenderCache(folder: string, code: string): { close(): void } {
  const [mark, maker] = [join(folder, 'build-in-progress'), join(folder, 'code')];
  const isOfCode = existsSync(maker) && readFileSync(maker, 'utf8') === code;
  if (existsSync(mark) || !isOfCode) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(mark, String(process.pid));
  writeFileSync(maker, code);
  return { close: () => rmSync(mark, { force: true }) };
}
