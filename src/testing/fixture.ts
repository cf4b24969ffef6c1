import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** The absolute path of a miniature playbook, named after the condition it shows. */
export function fixture(condition: string): string {
  return fileURLToPath(new URL(`fixtures/${condition}`, import.meta.url));
}

/** What a test says of a diagnostic: which code, in which file, at which line and column. */
export function placed({
  code,
  place,
}: Diagnostic): readonly [code: string, file: string, line: number, column: number] {
  return [code, place.file, place.line, place.column];
}
