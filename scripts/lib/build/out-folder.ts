import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { manifestName, readManifest } from './site-manifest.ts';

/** Why a folder may not receive the site. */
export type Refusal =
  'is-a-file' | 'dead-link' | 'not-ours' | 'holds-others' | 'holds-content' | 'in-content' | 'in-tool';

/** The folders of the project: what is written there becomes source, dependency, public file or work in progress. */
const projectFolders = [
  '.build',
  '.cache',
  '.ci',
  '.git',
  '.github',
  'content',
  'node_modules',
  'public',
  'scripts',
  'src',
];

/** Files that an operating system leaves in folders people look at. */
const litter: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Where a path leads once every link on its way is followed; what does not exist yet stays as it is written. A site put
 * in the place of a link would leave the folder it leads to, which a host may serve, with the site before.
 */
export function followLinks(path: string): string {
  const parent = dirname(path);
  if (parent === path) return path;
  return existsSync(path) ? realpathSync(path) : join(followLinks(parent), basename(path));
}

/**
 * Whether the site may be put at `out`, replacing what is there: only a missing folder, an empty one, or one that holds
 * what an earlier build wrote and nothing else. `undefined` means yes.
 * @param out where its links lead, as `followLinks` says
 */
export function refuseOutFolder(out: string, folders: { content: string; project: string }): Refusal | undefined {
  const [content, project] = [followLinks(folders.content), followLinks(folders.project)];
  if (isWithin(content, out)) return 'holds-content';
  if (isWithin(out, content)) return 'in-content';
  if (projectFolders.some((folder) => isWithin(out, join(project, folder)))) return 'in-tool';
  if (!existsSync(out)) return lstatSync(out, { throwIfNoEntry: false }) ? 'dead-link' : undefined;
  if (!statSync(out).isDirectory()) return 'is-a-file';
  const present = readdirSync(out).filter((name) => !litter.has(name));
  if (present.length === 0) return undefined;
  const manifest = readManifest(out);
  if (!manifest) return 'not-ours';
  const written = new Set([manifestName, ...manifest.files.map((file) => file.split('/')[0])]);
  return present.every((name) => written.has(name)) ? undefined : 'holds-others';
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !way.startsWith(sep) && !/^[A-Za-z]:/.test(way));
}
