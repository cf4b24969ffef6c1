import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/catalogue/index.ts';
import { createPositions, type Positions } from '../diagnostics/position.ts';

const gzip = [0x1f, 0x8b, 0x08] as const;
const lenient = new TextDecoder('utf-8');

/**
 * What shows in the bytes of a file that they are no text, to be told in the place of each of them: it is compressed,
 * or three bytes in a row are null, which only UTF-32 and damage give.
 */
export function findDamage(file: string, bytes: Uint8Array): Diagnostic | undefined {
  if (gzip.every((byte, index) => bytes[index] === byte))
    return problem('compressed-file', { file, line: 1, column: 1 }, {});
  const at = bytes.findIndex((byte, index) => byte === 0 && bytes[index + 1] === 0 && bytes[index + 2] === 0);
  if (at === -1) return undefined;
  const before = lenient.decode(bytes.subarray(0, at));
  return problem('null-bytes', createPositions(file, before).at(before.length), {});
}

/**
 * A text whose lines all end with a sign that hardly any program takes for the end of a line, told once: of one line
 * only, nothing else of it can be placed.
 * @param text with LF line ends
 */
export function findForeignLineEnds(text: string, positions: Positions): Diagnostic | undefined {
  if (text.trimEnd().includes('\n')) return undefined;
  const ends = [...text.matchAll(/[\u2028\u2029\u0085]/g)];
  const [first] = ends;
  if (first === undefined || ends.length < 2) return undefined;
  const sign = first[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return problem('foreign-line-ends', positions.at(first.index), { sign: `U+${sign}` });
}
