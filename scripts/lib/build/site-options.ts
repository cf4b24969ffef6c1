import { join } from 'node:path';
import type { Locale } from '../../../src/model/locale.ts';
import type { Settings } from '../../../src/model/settings.ts';
import { normaliseBase } from '../../../src/playbook.ts';
import { asOfOption, contentOptions, UsageError, type Arguments } from '../arguments.ts';
import { callerPath, projectRoot } from '../caller.ts';
import { commandWords } from '../words/index.ts';
import { followLinks, refuseOutFolder } from './out-folder.ts';

/** The options of every command that builds a site. */
export const siteOptions = {
  ...contentOptions,
  ...asOfOption,
  out: {
    value: 'DIR',
    says: {
      fr: 'le dossier du site (par défaut\u00a0: dist, ou dist-ÉDITION)',
      en: 'the site’s folder (default: dist, or dist-EDITION)',
    },
  },
  edition: {
    value: 'ID',
    says: { fr: 'une édition partenaire de playbook.yaml', en: 'a partner edition of playbook.yaml' },
  },
  base: {
    value: '/p/',
    says: { fr: 'le chemin sous lequel le site est servi', en: 'the path the site is served under' },
  },
  site: { value: 'URL', says: { fr: 'l’adresse de l’hôte', en: 'the host’s address' } },
} as const;

export type SiteArguments = Arguments<keyof typeof siteOptions>;

/** The folder a site is built into: `--out`, else `dist`, else `dist-` and the edition. */
export function siteFolder(args: Arguments<'out' | 'edition'>): string {
  const asked = args.text('out');
  if (asked !== undefined) return callerPath(asked);
  const edition = args.text('edition');
  return join(projectRoot, edition === undefined ? 'dist' : `dist-${edition}`);
}

/**
 * The path under which the site is served.
 * @throws UsageError when it is an address rather than a path
 */
export function siteBase(args: Arguments<'base' | 'lang'>): string {
  const base = args.text('base');
  if (base !== undefined && !/^[\w./~-]*$/.test(base))
    throw new UsageError(commandWords(args.locale ?? 'fr').badBase(base));
  return normaliseBase(base);
}

/**
 * The address of the site’s host, where it is given.
 * @throws UsageError when it is not a whole one
 */
export function siteAddress(args: Arguments<'site' | 'lang'>): string | undefined {
  const site = args.text('site');
  if (site !== undefined && !/^https?:\/\/[^/]/.test(site))
    throw new UsageError(commandWords(args.locale ?? 'fr').badSite(site));
  return site;
}

/** Refuses, before anything is read, an address or a folder that cannot serve. */
export function readSiteOptions(
  args: SiteArguments,
  content: string,
): { out: string; base: string; site: string | undefined } {
  const words = commandWords(args.locale ?? 'fr');
  const site = siteAddress(args);
  const out = followLinks(siteFolder(args));
  const refusal = refuseOutFolder(out, { content, project: projectRoot });
  if (refusal) throw new UsageError(words.refusedOut(out, refusal));
  return { out, base: siteBase(args), site };
}

/**
 * The edition asked for, if `playbook.yaml` declares it.
 * @throws UsageError that names the editions there are
 */
export function requireEdition(id: string | undefined, settings: Settings, locale: Locale): string | undefined {
  const known = (settings.editions ?? []).map((edition) => edition.id);
  if (id !== undefined && !known.includes(id)) throw new UsageError(commandWords(locale).unknownEdition(id, known));
  return id;
}
