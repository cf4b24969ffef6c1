import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createCorpus } from './corpus.ts';

/** Writes the playbook of `count` partnerships into a folder, in place of what was there. */
export function writeCorpus(count: number, folder: string): ReadonlyMap<string, string> {
  rmSync(folder, { recursive: true, force: true });
  const files = createCorpus(count);
  for (const [file, text] of files) writeUnder(folder, file, text);
  return files;
}

/** Writes a file and the folders it stands in. */
export function writeUnder(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
