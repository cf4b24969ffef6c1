import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compareText } from '../../../src/domain/text/compare-text.ts';

/** Every file of a site by its path with `/`, in one order on every machine. */
export function listSite(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort((a, b) => compareText(a, b));
}
