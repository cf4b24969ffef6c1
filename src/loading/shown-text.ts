import { lstatSync, readFileSync } from 'node:fs';

/**
 * The text of a content file, for the lines shown around a problem; undefined where there is none to show.
 * They go to logs and screens: those of a file that a link points at are not the playbook’s to show.
 * @param path absolute
 */
export function readShownText(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
