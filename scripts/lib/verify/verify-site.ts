import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ManifestEntry } from '../build/site-manifest.ts';
import { findStrangers } from './file-kinds.ts';
import { readPageReferences, type PageReferences } from './html-references.ts';
import type { LeakScanner } from './leaks.ts';
import { findBrokenLinks, type BrokenLink } from './links.ts';

/** What is wrong with a written site; any of it refuses the build. */
export type SiteFault =
  | { readonly kind: 'link'; readonly link: BrokenLink }
  | { readonly kind: 'stranger'; readonly file: string }
  | { readonly kind: 'leak'; readonly file: string; readonly source: string };

/** A written site, weighed and judged. */
export interface VerifiedSite {
  readonly faults: readonly SiteFault[];
  readonly files: Readonly<Record<string, ManifestEntry>>;
  readonly pageCount: number;
  readonly bytes: number;
}

/**
 * Reads every file of a written site once: weighs it, checks that its links and anchors resolve under the base, that nothing is
 * there that should not be, and, for a partner edition, that it holds no secret.
 */
export function verifySite(
  folder: string,
  options: { base: string; site: string | undefined; leaks: LeakScanner | undefined },
): VerifiedSite {
  const names = listFiles(folder);
  const files: Record<string, ManifestEntry> = {};
  const pages = new Map<string, PageReferences>();
  const faults: SiteFault[] = findStrangers(names).map((file) => ({ kind: 'stranger', file }));
  let bytes = 0;
  for (const name of names) {
    const content = readFileSync(join(folder, name));
    files[name] = { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
    bytes += content.length;
    if (name.endsWith('.html')) pages.set(name, readPageReferences(content));
    for (const leak of options.leaks?.scan(name, content) ?? []) faults.push({ kind: 'leak', ...leak });
  }
  const written = { files: new Set(names), pages, base: options.base, site: options.site };
  for (const link of findBrokenLinks(written)) faults.push({ kind: 'link', link });
  return { faults, files, pageCount: pages.size, bytes };
}

/** Every file of a folder by its path with `/`, in one order on every machine. */
export function listFiles(folder: string): string[] {
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
