import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../src/loading/list-files.ts';
import { projectRoot } from '../caller.ts';
import { listSite } from '../verify/list-site.ts';
import type { VerifiedSite } from '../verify/verify-site.ts';
import { filesDigest } from './files-digest.ts';
import { manifestName, readManifest, readOwnManifest } from './site-manifest.ts';

/** What a site is made from, beside its content. */
interface Circumstances {
  readonly asOf: string;
  readonly edition: string | undefined;
  readonly base: string;
  readonly site: string | undefined;
}

/** What makes, judges and goes into a site, from the project’s root. */
const makers = ['astro.config.mjs', 'package-lock.json', 'public', 'scripts', 'src'] as const;

/** A digest of the files that a playbook is read from, as they stand. */
export function contentDigest(root: string): string {
  return filesDigest(root, listFiles(root).files);
}

/** A digest of all that a site is made from: two sites of one digest are the same, byte for byte. */
export function inputsDigest(content: string, { asOf, edition, base, site }: Circumstances): string {
  const inputs = [content, filesDigest(projectRoot, makers), process.version, asOf, edition ?? '', base, site ?? ''];
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
}

/** The site of a folder, and the digest of what it was made from. */
interface StandingSite {
  readonly out: string;
  readonly inputs: string;
}

const noteFile = (cache: string) => join(cache, 'standing-site.json');

/** What is noted of a site: it is known again by its manifest, which a later build into the same folder replaces. */
function noteOf({ out, inputs }: StandingSite): string {
  const manifest = createHash('sha256').update(readFileSync(join(out, manifestName)));
  return JSON.stringify({ out, inputs, manifest: manifest.digest('hex') });
}

/** Notes in a cache folder what the site that was just put in its place was made from. */
export function noteStandingSite(cache: string, standing: StandingSite): void {
  writeFileSync(noteFile(cache), noteOf(standing));
}

/**
 * The site that stands in a folder, where it was made from the same inputs and is still whole: every file of it as it
 * was written, and no other. Undefined where anything differs: then it is to be built.
 */
export function findStandingSite(cache: string, standing: StandingSite): VerifiedSite | undefined {
  const { out } = standing;
  if (!existsSync(noteFile(cache)) || readManifest(out) === undefined) return undefined;
  if (readFileSync(noteFile(cache), 'utf8') !== noteOf(standing)) return undefined;
  const { files } = readOwnManifest(out);
  const names = listSite(out).filter((name) => name !== manifestName);
  if (names.length !== Object.keys(files).length) return undefined;
  const isAsWritten = (name: string) => {
    const content = readFileSync(join(out, name));
    return files[name]?.sha256 === createHash('sha256').update(content).digest('hex');
  };
  if (!names.every(isAsWritten)) return undefined;
  return {
    faults: [],
    files,
    pageCount: names.filter((name) => name.endsWith('.html')).length,
    bytes: Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
