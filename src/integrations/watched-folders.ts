import { relative, resolve, sep } from 'node:path';

/** The folders of the project whose files make the pages, beside the content. */
const sources: ReadonlySet<string> = new Set(['public', 'scripts', 'src']);

/**
 * Whether the live preview may leave a path unwatched: it lies in a folder of the project that makes no page. Builds
 * leave tens of thousands of files there (`.cache`, `dist` and others by any name), more than a system lets a process
 * watch, and content would then be saved unseen.
 * @param path absolute
 * @param project the project’s root
 * @param content the content folder, which is watched wherever it lies
 */
export function isUnwatched(path: string, { project, content }: { project: string; content: string }): boolean {
  if (isOnTheWay(path, resolve(content))) return false;
  const [folder = '', ...rest] = relative(resolve(project), path).split(sep);
  const isFileOfTheRoot = rest.length === 0 && !folder.startsWith('.') && folder.includes('.');
  return folder !== '' && folder !== '..' && !sources.has(folder) && !isFileOfTheRoot;
}

/** Whether a path lies in a folder, or the folder in it: what is not watched is not gone into either. */
function isOnTheWay(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep) || folder.startsWith(path + sep);
}
