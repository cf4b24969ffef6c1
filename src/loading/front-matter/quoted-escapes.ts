import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/position.ts';
import { findUnseenCharacters } from '../unseen-characters.ts';

/** What the letters after a backslash stand for within double quotes, where it is a sign that nobody sees. */
const named: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\u0007', b: '\b', e: '\u001b', f: '\f', v: '\v' },
  ...{ N: '\u0085', L: '\u2028', P: '\u2029' },
};

/** Half of a sign of two codes, which stands for nothing alone; the two together are read as the sign they make. */
const half = /\\u(?:d[89ab][\da-f]{2}(?!\\ud[c-f])|(?<!\\ud[89ab][\da-f]{2}\\u)d[c-f][\da-f]{2})/iy;

const escape = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|(.))/gis;

/**
 * Tells the signs nobody sees that a value in double quotes spells out, `"a\u001b"`: they would be in the text as if
 * they stood in the file, where they are refused.
 * @param written the value as the file has it, quotes included
 * @param placeAt the place of an offset of `written`
 */
export function findEscapedCharacters(written: string, placeAt: (offset: number) => Place): Diagnostic[] {
  return [...written.matchAll(escape)].flatMap(({ index, 1: two, 2: four, 3: eight, 4: letter = '' }) => {
    half.lastIndex = index;
    if (half.test(written)) return findUnseenCharacters('\ufffd', { at: () => placeAt(index), lineCount: 1 });
    const digits = two ?? four ?? eight;
    const sign = digits === undefined ? (named[letter] ?? '') : spelled(Number.parseInt(digits, 16));
    return findUnseenCharacters(sign, { at: () => placeAt(index), lineCount: 1 });
  });
}

function spelled(code: number): string {
  return code > 0x10_ffff ? '' : String.fromCodePoint(code);
}
