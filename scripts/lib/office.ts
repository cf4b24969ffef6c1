import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['soffice', 'libreoffice'];

const places = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** What to say when LibreOffice is not there. */
export const officeAdvice =
  'LibreOffice was not found, or not whole. Install its writer and its spreadsheet: “apt-get install --no-install-recommends libreoffice-writer-nogui libreoffice-calc-nogui” on Debian or Ubuntu, else see https://www.libreoffice.org; or name its program in SOFFICE_PATH.';

/**
 * LibreOffice’s program: the one `SOFFICE_PATH` names, else one of the machine that answers `--version`;
 * undefined where there is none.
 */
export function findOffice(): string | undefined {
  const named = process.env.SOFFICE_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const onPath = names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
  return [...onPath, ...places].filter((path) => existsSync(path)).find(answers);
}

function answers(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 60_000, stdio: 'ignore' }).status === 0;
}
