import type { Locale } from '../../src/model/locale.ts';
import { ownValue } from '../../src/model/own-value.ts';
import { commandWords } from './words/index.ts';

/**
 * What the disk refused, in one plain sentence; undefined for an error of another kind.
 * A folder that is a file or a full disk is no defect of the tool, so it deserves no stack.
 */
export function diskRefusal(error: unknown, locale: Locale): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error) || !('path' in error)) return undefined;
  const { code, path } = error;
  if (typeof code !== 'string' || typeof path !== 'string') return undefined;
  const words = commandWords(locale);
  const reasons: Readonly<Record<string, string>> = words.diskReasons;
  return words.diskRefusal(path, ownValue(reasons, code) ?? code);
}
