import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ManifestEntry } from '../build/site-manifest.ts';
import { readPageReferences, type PageReferences } from './html-references.ts';
import type { Leak, LeakScanner } from './leaks.ts';
import { linkKey } from './links.ts';

/** What the files of a written site hold, by their path with `/`. */
export interface SiteReading {
  readonly files: Readonly<Record<string, ManifestEntry>>;
  /** The references of each page; an address that does not depend on its page is kept for the first that has it. */
  readonly pages: ReadonlyMap<string, PageReferences>;
  readonly leaks: readonly Leak[];
}

/** Reads every file of a folder once: weighs it, takes the references of pages and, for a partner edition, looks for secrets. */
export function readSite(folder: string, leaks: LeakScanner | undefined): SiteReading {
  const files: Record<string, ManifestEntry> = {};
  const pages = new Map<string, PageReferences>();
  const found: Leak[] = [];
  const known = new Set<string>();
  const isNew = (key: string) => !known.has(key) && known.add(key);
  for (const name of listFiles(folder)) {
    const content = readFileSync(join(folder, name));
    files[name] = { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
    if (name.endsWith('.html')) {
      const { anchors, links } = readPageReferences(content);
      pages.set(name, { anchors, links: links.filter((link) => isNew(linkKey(link, name))) });
    }
    found.push(...(leaks?.scan(name, content) ?? []));
  }
  return { files, pages, leaks: found };
}

/** Every file of a folder by its path with `/`, in one order on every machine. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}
