import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { problem } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { windowsFault, windowsName } from '../model/file-name.ts';

const depthLimit = 8;
const leftAlone = /^[._]|^~\$|^(?:node_modules|thumbs\.db|desktop\.ini|README(?:\.\w+)?)$/i;

/**
 * Every file under the content folder, `/`-separated and sorted by code unit, so that every machine agrees on the
 * order. Names that begin with a dot or an underscore, README files, `node_modules` and what Windows or an open
 * workbook (`~$`) leaves behind are left alone; symbolic links are refused, and so is a name that Windows cannot give,
 * though what stands under it is read.
 */
export function listFiles(root: string): { files: string[]; diagnostics: Diagnostic[] } {
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const visit = (folder: string, depth: number) => {
    const read = readFolder(join(root, folder));
    if ('reason' in read && folder !== '')
      diagnostics.push(problem('unreadable-file', { file: folder, line: 1, column: 1 }, read));
    for (const entry of 'entries' in read ? read.entries : []) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (leftAlone.test(entry.name)) continue;
      const fault = windowsFault(entry.name);
      if (fault !== undefined) diagnostics.push(unfitName(file, entry.name, fault));
      if (entry.isSymbolicLink()) diagnostics.push(problem('symbolic-link', { file, line: 1, column: 1 }, {}));
      else if (entry.isDirectory() && depth < depthLimit) visit(file, depth + 1);
      else if (entry.isDirectory())
        diagnostics.push(problem('folder-too-deep', { file, line: 1, column: 1 }, { limit: depthLimit }));
      else if (entry.isFile()) files.push(file);
    }
  };
  visit('', 0);
  return { files: files.sort(), diagnostics };
}

function unfitName(file: string, name: string, fault: 'device' | 'signs'): Diagnostic {
  const place = { file, line: 1, column: 1 };
  return problem('name-not-for-windows', place, { name, fault, suggestion: windowsName(name) });
}

function readFolder(path: string): { entries: Dirent[] } | { reason: string } {
  try {
    return { entries: readdirSync(path, { withFileTypes: true }) };
  } catch (error) {
    return { reason: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' };
  }
}
