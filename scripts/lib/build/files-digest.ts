import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * A digest of files: of their bytes and of their paths under `root`, the same wherever that folder stands.
 * @param places files and folders under `root`, in an order that is always the same; those that are missing count for
 *   nothing
 * @param isLeftOut tells by its name a file that does not count
 */
export function filesDigest(
  root: string,
  places: readonly string[],
  isLeftOut: (name: string) => boolean = () => false,
): string {
  const digest = createHash('sha256');
  for (const place of places)
    for (const file of filesOf(join(root, place), isLeftOut)) {
      const content = readFileSync(file);
      digest.update(`${relative(root, file)}\0${content.length}\0`).update(content);
    }
  return digest.digest('hex');
}

function filesOf(path: string, isLeftOut: (name: string) => boolean): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isLeftOut(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
