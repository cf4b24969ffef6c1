import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { manifestName } from './site-manifest.ts';

/** Why a folder may not receive the site. */
export type Refusal = 'is-a-file' | 'not-ours' | 'holds-content' | 'in-content';

/**
 * Whether the site may be put at `out`, replacing what is there: only a missing folder, an empty one, or one that an earlier
 * build wrote. `undefined` means yes.
 */
export function refuseOutFolder(out: string, content: string): Refusal | undefined {
  if (isWithin(content, out)) return 'holds-content';
  if (isWithin(out, content)) return 'in-content';
  if (!existsSync(out)) return undefined;
  if (!statSync(out).isDirectory()) return 'is-a-file';
  if (readdirSync(out).length === 0 || existsSync(join(out, manifestName))) return undefined;
  return 'not-ours';
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !way.startsWith(sep) && !/^[A-Za-z]:/.test(way));
}
