import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/catalogue/index.ts';
import type { Positions } from '../diagnostics/position.ts';
import { encodeWindows1252 } from './csv/windows-1252.ts';

/** What the second and later bytes of a letter in UTF-8 look like in Windows-1252. */
const later = '[\\u00a0-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

/**
 * The letters, quotes, dashes and spaces of French read as Windows-1252: `Ã©`, `â€™`, `Å“`, `Â«`, an emoji. What a word
 * can begin or end with is not taken for such: `MANHÃ »`, `« Â »`, `Âge`.
 */
const garbled = new RegExp(
  [
    `(?<!\\p{Lu})Ã${later}`,
    '(?<=\\p{Lu})Ã[‰€ˆŠ‡™›œ©¨ª®¯¹¼§¢]',
    'Â[«»°·§©®±²³µ]',
    '(?<=[\\p{Ll}\\p{N})])Â\\u00a0',
    'Å[“’](?=\\p{L})',
    `â[€‚†ˆ‰„]${later}`,
    'ï»¿',
    `ðŸ${later}${later}`,
  ].join('|'),
  'gu',
);

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Tells once a file, at the first of them, the letters that a conversion took for several others,
 * with what they stood for.
 */
export function findGarbledText(text: string, positions: Positions): Diagnostic[] {
  const found = [...text.matchAll(garbled)].flatMap(({ 0: written, index }) => {
    const meant = readAgain(written);
    return meant === undefined ? [] : [{ written, meant, index }];
  });
  const [first] = found;
  if (!first) return [];
  const { written, meant, index } = first;
  return [problem('garbled-text', positions.at(index), { written, meant: meant.trim(), count: found.length })];
}

/** The letter that several were made of; undefined where their bytes make none. */
function readAgain(written: string): string | undefined {
  try {
    return decoder.decode(encodeWindows1252(written));
  } catch {
    return undefined;
  }
}
