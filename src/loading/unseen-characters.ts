import { problem } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Positions } from '../diagnostics/position.ts';

/** Commands to terminals of the past, and the signs of Windows-1252 that a conversion left behind. */
// eslint-disable-next-line no-control-regex -- finding control characters is the point
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/**
 * Zero-width, direction-changing and line-ending characters, blanks of other scripts and the letters of tags, which can
 * hide a whole sentence, told once a run; what builds one emoji from several is left alone.
 */
const invisible =
  /[\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u2028\u2029\u2060-\u2064\u202a-\u202e\u2066-\u2069\u3164\ufeff]|(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]*)[\u{e0000}-\u{e007f}]+|(?<!\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d/gu;

const lost = /\ufffd/g;

/** How many of each sort that nobody sees are told of one file: a text pasted from elsewhere may hold hundreds. */
const limit = 10;

/**
 * Tells the characters of a file that nobody sees: control characters, which no text needs, are errors; those that
 * change how a text reads or is found are warnings, and so is `�`, told once a file, which stands where a
 * conversion lost a letter.
 */
export function findUnseenCharacters(text: string, positions: Positions): Diagnostic[] {
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].slice(0, limit);
  return [
    ...found(control).map(({ 0: sign, index }) => problem('control-character', positions.at(index), codeOf(sign))),
    ...found(invisible).map(({ 0: sign, index }) => problem('invisible-character', positions.at(index), codeOf(sign))),
    ...found(lost)
      .slice(0, 1)
      .map(({ index }) => problem('lost-character', positions.at(index), { count: text.split('\ufffd').length - 1 })),
  ];
}

/** A text with a blank for each control character, which moves no line and no column. */
export function blankControls(text: string): string {
  return text.replace(control, ' ');
}

function codeOf(sign: string): { code: string } {
  return { code: `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` };
}
