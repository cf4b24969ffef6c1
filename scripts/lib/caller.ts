import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project, wherever the command was called from. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/**
 * A path as the person typing meant it: relative to the folder the command was called from.
 * npm runs scripts in the project's own folder and names the caller's in `INIT_CWD`.
 */
export function callerPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** A path as it is typed in a command: between quotes where it holds a space or another sign that a shell reads. */
export function asTyped(path: string): string {
  if (/^[\p{L}\p{N}_./\\:~@+,’-]+$/u.test(path)) return path;
  return /["$`]/.test(path) ? `'${path.replaceAll("'", "'\\''")}'` : `"${path}"`;
}
