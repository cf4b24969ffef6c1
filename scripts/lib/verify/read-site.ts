import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { indexFolder } from '../../../src/integrations/open-search-index.ts';
import { detachedText } from '../../../src/model/detached-text.ts';
import type { ManifestEntry } from '../build/site-manifest.ts';
import { readPageReferences, type PageReferences } from './html-references.ts';
import type { Leak, LeakScanner } from './leaks.ts';
import { linkKey } from './links.ts';
import { listSite } from './list-site.ts';

/** What the files of a written site hold, by their path with `/`. */
export interface SiteReading {
  readonly files: Readonly<Record<string, ManifestEntry>>;
  /** The references of each page; an address that does not depend on its page is kept for the first that has it. */
  readonly pages: ReadonlyMap<string, PageReferences>;
  readonly leaks: readonly Leak[];
}

/** Makes what gives texts that stand on their own, each once. */
function ownText(): (text: string) => string {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const own = detachedText(text);
    texts.set(own, own);
    return own;
  };
}

/**
 * Reads every file of a folder once: weighs it, takes the references of pages and, for a partner
 * edition, looks for secrets.
 * @param indexed waits until the search index is whole: its files are read last, after all others
 * @throws what `indexed` throws
 */
export async function readSite(
  folder: string,
  leaks: LeakScanner | undefined,
  indexed: () => Promise<unknown>,
): Promise<SiteReading> {
  const files: Record<string, ManifestEntry> = {};
  const pages = new Map<string, PageReferences>();
  const found: Leak[] = [];
  const known = new Set<string>();
  const isNew = (key: string) => !known.has(key) && known.add(key);
  const own = ownText();
  const read = (name: string) => {
    const content = readFileSync(join(folder, name));
    files[name] = { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
    if (name.endsWith('.html')) {
      const { anchors, links } = readPageReferences(content);
      pages.set(name, {
        anchors: new Set([...anchors].map(own)),
        links: links
          .map((link) => ({ ...link, address: own(link.address) }))
          .filter((link) => isNew(linkKey(link, name))),
      });
    }
    found.push(...(leaks?.scan(name, content) ?? []));
  };
  const isIndex = (name: string) => name.startsWith(`${indexFolder}/`);
  const standing = listSite(folder).filter((name) => !isIndex(name));
  for (const name of standing) {
    read(name);
    // The indexer, in a process of its own, is still being handed pages by this one: what it answers comes first.
    await setImmediate();
  }
  await indexed();
  for (const name of listSite(folder).filter(isIndex)) read(name);
  return { files, pages, leaks: found };
}
