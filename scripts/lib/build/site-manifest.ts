/** The file at the root of every site this tool writes; a folder without it is not ours to replace. */
export const manifestName = 'build-manifest.json';

/** What a written file weighs and its SHA-256. */
export interface ManifestEntry {
  readonly bytes: number;
  readonly sha256: string;
}

/** What was built, for whom and at which day, and every file of it: two builds of one source at one day are equal byte for byte. */
export interface SiteManifest {
  readonly format: 1;
  readonly asOf: string;
  readonly edition: string | null;
  readonly base: string;
  readonly files: Readonly<Record<string, ManifestEntry>>;
}

/** The manifest as text: files sorted by code unit, so that every machine writes the same bytes. */
export function formatManifest(manifest: SiteManifest): string {
  const files = Object.entries(manifest.files).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `${JSON.stringify({ ...manifest, files: Object.fromEntries(files) }, null, 1)}\n`;
}

/** The base path a site was built for, from its manifest; `/` when the text does not say. */
export function readManifestBase(text: string): string {
  const manifest: unknown = JSON.parse(text);
  const base = typeof manifest === 'object' && manifest !== null && 'base' in manifest ? manifest.base : undefined;
  return typeof base === 'string' ? base : '/';
}
