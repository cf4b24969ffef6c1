import { problem } from '../../diagnostics/catalogue/index.ts';
import type { ProseSource } from './prose-source.ts';

/** Zero-width and direction-changing characters; the joiner that builds one emoji from several is left alone. */
const invisible =
  /[\u200b\u200c\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]|(?<!\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d/gu;

/** How many are told of one file: a text pasted from elsewhere may hold hundreds. */
const limit = 10;

/** Warns of characters that nobody sees and that change how a text reads or is found. */
export function checkInvisibleCharacters(source: ProseSource): void {
  const body = source.text.slice(source.bodyStart);
  let told = 0;
  for (const match of body.matchAll(invisible)) {
    if (told === limit) return;
    told += 1;
    const code = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    source.problems.push(problem('invisible-character', source.at(source.bodyStart + match.index), { code }));
  }
}
