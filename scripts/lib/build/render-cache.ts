import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What decides which pages a cache may hold: pages of another playbook, edition or address are none of its business. */
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
 * Opens a cache for one build. A build rewrites pages in the cache before it rewrites the list of what they hold; one that died
 * in between left pages under the wrong key, so its cache is thrown away. `close` is called once the build is whole.
 */
export function openRenderCache(folder: string): { close(): void } {
  const mark = join(folder, 'build-in-progress');
  if (existsSync(mark)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(mark, String(process.pid));
  return { close: () => rmSync(mark, { force: true }) };
}
