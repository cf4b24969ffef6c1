import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../../../src/domain/text/compare-text.ts';
import { readOwnManifest } from '../../build/site-manifest.ts';

/** A page of a site that stands for its kind. */
export interface KindPage {
  readonly kind: string;
  /** From the root of the site. */
  readonly address: string;
  /** In the folder of the site. */
  readonly file: string;
}

/** The heaviest page of each kind of a built site, by the name of the kind; redirects have none. */
export function heaviestPages(site: string): KindPage[] {
  const { files } = readOwnManifest(site);
  const heaviest = new Map<string, KindPage & { readonly bytes: number }>();
  for (const [name, { bytes }] of Object.entries(files)) {
    if (!name.endsWith('.html')) continue;
    const kind = /<main\b[^>]*\bdata-kind="([^"]+)"/.exec(readFileSync(join(site, name), 'utf8'))?.[1];
    if (kind === undefined || bytes <= (heaviest.get(kind)?.bytes ?? -1)) continue;
    heaviest.set(kind, { kind, address: `/${name.replace(/(^|\/)index\.html$/, '$1')}`, file: name, bytes });
  }
  return [...heaviest.values()]
    .map(({ kind, address, file }) => ({ kind, address, file }))
    .sort((a, b) => compareText(a.kind, b.kind));
}
