import { findUnseenCharacters } from '../unseen-characters.ts';
import { withoutCode } from './code-mask.ts';
import type { ProseSource } from './prose-source.ts';

/** The names by which HTML spells signs that nobody sees. */
const named: ReadonlyMap<string, string> = new Map([
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['NoBreak', '\u2060'],
  ['ZeroWidthSpace', '\u200b'],
  ['NegativeThinSpace', '\u200b'],
  ['NegativeThickSpace', '\u200b'],
  ['NegativeMediumSpace', '\u200b'],
  ['NegativeVeryThinSpace', '\u200b'],
]);

const spelling = /(?<!\\)&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{3,20}));/gi;

/** How many are told of one text: what was pasted from elsewhere may hold hundreds. */
const limit = 10;

/**
 * Tells the signs nobody sees that a text spells out, `&#x202e;`: a page shows them as if they stood in the file. Those
 * of an address are judged with it.
 */
export function checkSpelledSigns(source: ProseSource): void {
  const { bodyStart } = source;
  const body = withoutCode(source.text.slice(bodyStart)).replace(/\]\([^()\r\n]*\)/g, (whole) =>
    ' '.repeat(whole.length),
  );
  const told = [...body.matchAll(spelling)].flatMap(({ index, 1: hex, 2: decimal, 3: name = '' }) => {
    const code = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16);
    const sign = code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : (named.get(name) ?? '');
    const start = source.at(bodyStart + index);
    return findUnseenCharacters(sign, { at: () => start, lineCount: 1 });
  });
  source.problems.push(...told.slice(0, limit));
}
