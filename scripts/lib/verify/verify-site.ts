import type { ManifestEntry } from '../build/site-manifest.ts';
import { findStrangers } from './file-kinds.ts';
import { findBrokenLinks, type BrokenLink } from './links.ts';
import type { SiteReading } from './read-site.ts';

/** What is wrong with a written site; any of it refuses the build. */
export type SiteFault =
  | { readonly kind: 'link'; readonly link: BrokenLink }
  | { readonly kind: 'stranger'; readonly file: string }
  | { readonly kind: 'leak'; readonly file: string; readonly source?: string };

/** A written site, weighed and judged. */
export interface VerifiedSite {
  readonly faults: readonly SiteFault[];
  readonly files: Readonly<Record<string, ManifestEntry>>;
  readonly pageCount: number;
  readonly bytes: number;
}

/**
 * Judges a site by what was read of it: its links and anchors resolve under the base, nothing is there that should not
 * be, and no secret was found.
 * @param options the path the site is served under, with slashes at both ends, and the address of
 *   its host where it is known
 */
export function verifySite(
  { files, pages, leaks }: SiteReading,
  options: { base: string; site: string | undefined },
): VerifiedSite {
  const names = Object.keys(files);
  const faults: SiteFault[] = [
    ...findStrangers(names).map((file) => ({ kind: 'stranger' as const, file })),
    ...leaks.map((leak) => ({ kind: 'leak' as const, ...leak })),
    ...findBrokenLinks({ files: new Set(names), pages, ...options }).map((link) => ({ kind: 'link' as const, link })),
  ];
  const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
  return { faults, files, pageCount: pages.size, bytes };
}
