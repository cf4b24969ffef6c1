import type { PageLink, PageReferences } from './html-references.ts';

/** An address of a page that leads nowhere, or out of the site where it must not. */
export interface BrokenLink {
  readonly page: string;
  readonly address: string;
  readonly why: 'missing-page' | 'missing-anchor' | 'outside-base' | 'loads-from-elsewhere' | 'bad-address';
}

/** The site as written: every file, and the references of its pages, by path from the site’s root. */
export interface WrittenSite {
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, PageReferences>;
  /** The path it is served under, with slashes at both ends. */
  readonly base: string;
  /** The address of its host, when it is known: absolute links to it are links to itself. */
  readonly site: string | undefined;
}

/**
 * Every internal link and anchor that does not resolve, and everything a page would fetch from another host.
 * Each address is reported once, for the first page that uses it.
 */
export function findBrokenLinks(written: WrittenSite): BrokenLink[] {
  const seen = new Set<string>();
  const broken: BrokenLink[] = [];
  const origin = written.site ? new URL(written.site).origin : 'https://this-site.invalid';
  for (const [page, references] of written.pages) {
    const own = new URL(written.base + addressOf(page), origin);
    for (const link of references.links) {
      const { address, loads } = link;
      if (address === '' || address === '#' || address === '#top') continue;
      const key = linkKey(link, page);
      if (seen.has(key)) continue;
      seen.add(key);
      const why = judge(address, own, loads, written);
      if (why) broken.push({ page, address, why });
    }
  }
  return broken;
}

/**
 * What two links of a site have in common when they are judged alike: the address and, where it
 * depends on the page, that.
 */
export function linkKey({ address, loads }: PageLink, page: string): string {
  const isAbsolute = address.startsWith('/') || address.includes(':');
  return `${loads ? '!' : ''}${isAbsolute ? '' : `${page}\n`}${address}`;
}

function judge(address: string, own: URL, loads: boolean, written: WrittenSite): BrokenLink['why'] | undefined {
  if (/^(mailto|tel|data):/i.test(address)) return undefined;
  if (!URL.canParse(address, own)) return 'bad-address';
  const url = new URL(address, own);
  if (url.origin !== own.origin) return loads ? 'loads-from-elsewhere' : undefined;
  const path = decode(url.pathname);
  if (path === undefined) return 'bad-address';
  if (!path.startsWith(written.base)) return path === written.base.slice(0, -1) ? undefined : 'outside-base';
  const inside = path.slice(written.base.length);
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  if (!written.files.has(file)) return 'missing-page';
  const anchor = decode(url.hash.slice(1));
  if (!anchor || anchor === 'top') return undefined;
  const target = written.pages.get(file);
  return target && !target.anchors.has(anchor) ? 'missing-anchor' : undefined;
}

/** `clauses/pilote/index.html` as it is asked for: `clauses/pilote/`. */
function addressOf(page: string): string {
  return page.replace(/(^|\/)index\.html$/, '$1');
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
