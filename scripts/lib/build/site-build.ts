import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexWritten } from '../../../src/integrations/search-index.ts';
import { normaliseBase, provideSite, siteOf } from '../../../src/playbook.ts';
import { Failure } from '../command.ts';
import { projectRoot } from '../caller.ts';
import type { Inspected } from '../inspection.ts';
import { listSecrets } from '../verify/confidential.ts';
import { createLeakScanner } from '../verify/leaks.ts';
import { readSite } from '../verify/read-site.ts';
import { verifySite, type VerifiedSite } from '../verify/verify-site.ts';
import { commandWords } from '../words/index.ts';
import { buildWithAstro, type AstroRun } from './astro-build.ts';
import { takeLock } from './build-lock.ts';
import { forgetMarkedPages } from './marked-pages.ts';
import { codeDigest, openRenderCache, renderCacheFolder } from './render-cache.ts';
import { formatManifest, manifestName } from './site-manifest.ts';
import { removeFolders } from './remove-folders.ts';
import { contentDigest, findStandingSite, inputsDigest, noteStandingSite } from './standing-site.ts';
import { hasSwapNotes, recoverSwaps, removeLeftovers, setPreviousAside, swapSite } from './swap.ts';

/** The folder of builds under way, notes and previous sites. */
const workFolder = join(projectRoot, '.build');
const lockFile = join(workFolder, 'lock');
/**
 * Always the same place: Astro writes it into modules, and pages whose modules changed are not restored from the cache.
 */
const next = join(workFolder, 'next');

/** A site to build from a playbook without errors. */
export interface SiteOrder {
  readonly inspected: Inspected;
  /** The digest of the content, taken before it was read. */
  readonly content: string;
  readonly out: string;
  readonly edition: string | undefined;
  readonly base: string;
  readonly site: string | undefined;
}

/** A verified site, and whether it stood already: nothing that it is made from had changed. */
export interface BuiltSite extends VerifiedSite {
  readonly isStanding: boolean;
}

/**
 * Builds a site beside the last one, verifies it and puts it in its place, unless the last one is the same. Whatever
 * fails or is killed, the last site stays whole.
 * @returns the verified site; one with faults was not put in place
 * @throws Failure when another build is running or Astro refuses a page
 */
export async function buildSite(order: SiteOrder): Promise<BuiltSite> {
  const words = commandWords(order.inspected.locale);
  const lock = takeLock(lockFile);
  if (typeof lock === 'number') throw new Failure(words.locked(lock, lockFile));
  try {
    recoverSwaps(workFolder);
    removeLeftovers(order.out);
    const cache = cacheOf(order);
    const standing = { out: order.out, inputs: inputsOf(order) };
    const found = findStandingSite(cache, standing);
    if (found) return { ...found, isStanding: true };
    const removing = removeFolders(setPreviousAside(order.out, workFolder));
    // Said once the site stands; until then it must not end the process.
    removing.catch(() => undefined);
    rmSync(next, { recursive: true, force: true });
    const verified = await writeSite(order, cache);
    if (verified.faults.length === 0) {
      swapSite({ next, out: order.out, work: workFolder });
      // Content that was saved meanwhile may have been read in part.
      if (contentDigest(order.inspected.root) === order.content) noteStandingSite(cache, standing);
    }
    await removing;
    return { ...verified, isStanding: false };
  } finally {
    rmSync(next, { recursive: true, force: true });
    lock.release();
  }
}

function cacheOf({ inspected, edition, base, site }: SiteOrder): string {
  return renderCacheFolder(join(projectRoot, '.cache'), {
    root: inspected.root,
    edition,
    base: normaliseBase(base),
    site,
  });
}

function inputsOf({ inspected, content, edition, base, site }: SiteOrder): string {
  return inputsDigest(content, { asOf: inspected.inspection.asOf, edition, base: normaliseBase(base), site });
}

async function writeSite(order: SiteOrder, cache: string): Promise<VerifiedSite> {
  const { inspection, root, locale } = order.inspected;
  const base = normaliseBase(order.base);
  const site = siteOf(inspection, {
    root,
    base,
    ...(order.edition ? { edition: order.edition } : {}),
    ...(order.site ? { site: order.site } : {}),
  });
  provideSite(site);
  const run: AstroRun = {
    content: root,
    out: next,
    cache,
    base,
    site: order.site,
    asOf: inspection.asOf,
    edition: order.edition,
  };
  mkdirSync(next, { recursive: true });
  const leaks =
    site.edition === undefined ? undefined : createLeakScanner(listSecrets(inspection.playbook, site.playbook));
  const orFailure = (error: unknown) => {
    throw new Failure(commandWords(locale).buildFailed(error instanceof Error ? error.message : String(error)), {
      cause: error,
    });
  };
  const opened = openRenderCache(cache, codeDigest(projectRoot));
  forgetMarkedPages(cache, site.playbook);
  await buildWithAstro(run).catch(orFailure);
  opened.close();
  const reading = await readSite(next, leaks, () => indexWritten().catch(orFailure));
  const verified = verifySite(reading, { base, site: order.site });
  const manifest = {
    format: 1 as const,
    asOf: inspection.asOf,
    edition: order.edition ?? null,
    base,
    files: verified.files,
  };
  writeFileSync(join(next, manifestName), formatManifest(manifest));
  return verified;
}

/**
 * Puts back a site that a killed build left between two places, unless a build is under way.
 * @returns the folders that were put back
 */
export function recoverInterrupted(): string[] {
  if (!hasSwapNotes(workFolder)) return [];
  const lock = takeLock(lockFile);
  if (typeof lock === 'number') return [];
  try {
    return recoverSwaps(workFolder);
  } finally {
    lock.release();
  }
}
