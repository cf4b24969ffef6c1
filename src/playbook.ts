import { resolve } from 'node:path';
import { inspectPlaybook } from './checks/inspect-playbook.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { SourceMap } from './diagnostics/source-map.ts';
import { projectEdition } from './editions/project-edition.ts';
import { readImageFile } from './loading/read-image.ts';
import { today } from './loading/today.ts';
import { isIsoDate, type IsoDate } from './model/iso-date.ts';
import type { Playbook } from './model/playbook.ts';

/** What a site is made from: a folder, a day, and whose eyes it is for. */
export interface SiteSource {
  /** The content folder, absolute. */
  readonly root: string;
  readonly asOf?: IsoDate;
  /** The id of a partner edition of `playbook.yaml`; absent for the internal one. */
  readonly edition?: string;
  /** The path the site is served under, with slashes at both ends. */
  readonly base: string;
  /** The address of the site’s host, such as `https://playbook.example.org`. */
  readonly site?: string;
}

/** Everything a page may ask for. The playbook is already the edition’s: what it may not see is not in it. */
export interface Site {
  readonly playbook: Playbook;
  readonly sources: SourceMap;
  /** Empty in a partner edition: a message may quote an internal field. */
  readonly diagnostics: readonly Diagnostic[];
  /** Each file of the content with a digest of its bytes. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /**
   * The bytes of an image of the playbook, by its path in the content folder.
   * @throws RangeError for one that the edition does not show
   */
  readImage(file: string): Promise<Uint8Array<ArrayBuffer>>;
  readonly asOf: IsoDate;
  readonly edition: string | undefined;
  readonly base: string;
  readonly site: string | undefined;
  /** Whether search engines may read the site: never a partner edition. */
  readonly indexed: boolean;
}

/** What `inspectPlaybook` gives. */
export type Inspection = Awaited<ReturnType<typeof inspectPlaybook>>;

declare global {
  /**
   * The one site of this process. Astro bundles this module into its pages while integrations and scripts import it as
   * it is; both must see the same playbook, read once.
   */
  var partnershipPlaybook: { site?: Promise<Site>; lastGood?: Playbook } | undefined;
}

function shelf() {
  return (globalThis.partnershipPlaybook ??= {});
}

/** `/p`, `p/` or `/p/` as `/p/`; nothing as `/`. */
export function normaliseBase(base: string | undefined): string {
  const inner = (base ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** @throws RangeError when the environment names a day that is none: a site of another day would look right */
function sourceFromEnvironment(): SiteSource {
  const { PLAYBOOK_CONTENT, PLAYBOOK_AS_OF, PLAYBOOK_EDITION, PLAYBOOK_BASE, PLAYBOOK_SITE } = process.env;
  const asOf = PLAYBOOK_AS_OF || undefined;
  if (asOf !== undefined && !isIsoDate(asOf)) throw new RangeError(`PLAYBOOK_AS_OF is no day: ${asOf}`);
  return {
    root: resolve(PLAYBOOK_CONTENT || 'content'),
    base: normaliseBase(PLAYBOOK_BASE),
    ...(asOf ? { asOf } : {}),
    ...(PLAYBOOK_EDITION ? { edition: PLAYBOOK_EDITION } : {}),
    ...(PLAYBOOK_SITE ? { site: PLAYBOOK_SITE } : {}),
  };
}

/**
 * Turns what was read into the site of an edition.
 * @throws RangeError when `playbook.yaml` has no such edition; the commands ask before
 */
export function siteOf(inspection: Inspection, source: SiteSource): Site {
  const edition = inspection.playbook.settings.editions?.find((known) => known.id === source.edition);
  if (source.edition && !edition) throw new RangeError(`Unknown edition: ${source.edition}`);
  const playbook = edition ? projectEdition(inspection.playbook, edition) : inspection.playbook;
  return {
    playbook,
    sources: inspection.sources,
    diagnostics: edition ? [] : inspection.diagnostics,
    fingerprints: inspection.fingerprints,
    async readImage(file) {
      const image = playbook.images.find((known) => known.file === file);
      if (!image) throw new RangeError(`Unknown image: ${file}`);
      return readImageFile(source.root, image);
    },
    asOf: inspection.asOf,
    edition: edition?.id,
    base: source.base,
    site: source.site,
    indexed: !edition && inspection.playbook.settings.index === true,
  };
}

function inspect(source: SiteSource, lastGood?: Playbook): Inspection {
  return inspectPlaybook(source.root, {
    today: today(),
    ...(source.asOf ? { asOf: source.asOf } : {}),
    ...(lastGood ? { lastGood } : {}),
  });
}

/** Gives this process the site it will build, when the command has read the playbook already. */
export function provideSite(site: Site): void {
  shelf().site = Promise.resolve(site);
}

/**
 * The site, read once per build.
 * @throws Error when the playbook has errors: a page is never built from a broken record
 */
export function getSite(): Promise<Site> {
  return (shelf().site ??= Promise.resolve().then(openSite));
}

function openSite(): Site {
  const source = sourceFromEnvironment();
  const inspection = inspect(source);
  const errors = inspection.diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  if (errors > 0) throw new Error(`The playbook has ${errors} error(s). “npm run check” lists them.`);
  return siteOf(inspection, source);
}

/**
 * Reads the playbook again, for `dev`: nothing is refused, errors stay in the inspection, and a record that broke shows
 * its last good version. From this call on, `getSite` waits for the new reading.
 * @param settled what to wait for before reading, so that a burst of saved files is read once
 */
export function reopenSite(settled: Promise<unknown> = Promise.resolve()): Promise<Inspection> {
  const source = sourceFromEnvironment();
  const opened = settled.then(() => inspect(source, shelf().lastGood));
  shelf().site = opened.then((inspection) => siteOf(inspection, source));
  return opened.then((inspection) => {
    shelf().lastGood = inspection.playbook;
    return inspection;
  });
}
