import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../../src/domain/text/compare-text.ts';

/** The file at the root of every site this tool writes; a folder without it is not ours to replace. */
export const manifestName = 'build-manifest.json';

/** What a written file weighs and its SHA-256. */
export interface ManifestEntry {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * What was built, for whom and at which day, and every file of it: two builds of one source at one day
 * are equal byte for byte.
 */
export interface SiteManifest {
  readonly format: 1;
  readonly asOf: string;
  readonly edition: string | null;
  readonly base: string;
  readonly files: Readonly<Record<string, ManifestEntry>>;
}

/** The manifest as text: files sorted by code unit, so that every machine writes the same bytes. */
export function formatManifest(manifest: SiteManifest): string {
  const files = Object.entries(manifest.files).sort(([a], [b]) => compareText(a, b));
  return `${JSON.stringify({ ...manifest, files: Object.fromEntries(files) }, null, 1)}\n`;
}

/**
 * What a manifest of this tool says of its site; undefined for any other file of that name, of which
 * the web has several kinds.
 */
function parseManifest(text: string): { readonly base: string; readonly files: readonly string[] } | undefined {
  const { format, base, files } = parseObject(text);
  if (format !== 1 || typeof base !== 'string' || typeof files !== 'object' || files === null) return undefined;
  return { base, files: Object.keys(files) };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The manifest of the site in a folder; undefined where there is none. */
export function readManifest(folder: string): ReturnType<typeof parseManifest> {
  const file = join(folder, manifestName);
  return existsSync(file) ? parseManifest(readFileSync(file, 'utf8')) : undefined;
}

/** The whole manifest of a site that this very run has built, or that its caller knows to be ours. */
export function readOwnManifest(folder: string): SiteManifest {
  return JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as SiteManifest;
}
