import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from './command.ts';

/**
 * Writes files that must not exist yet: either all of them, or none where one exists.
 * @param files text by path relative to the folder
 * @param refusal what to say of the first path that is taken
 * @param wrote called with each path once it is written
 * @throws Failure when a file exists: nothing is overwritten
 */
export function writeNewFiles(
  folder: string,
  files: Iterable<readonly [file: string, text: string]>,
  { refusal, wrote }: { readonly refusal: (file: string) => string; readonly wrote: (file: string) => void },
): void {
  const all = [...files];
  const taken = all.find(([file]) => existsSync(join(folder, file)));
  if (taken) throw new Failure(refusal(taken[0]));
  for (const [file, text] of all) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text, { flag: 'wx' });
    wrote(file);
  }
}
