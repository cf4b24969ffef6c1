import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** The serif as it is published: 58 kB, more than the rest of a first visit. */
const published = '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2';

/** The one that the site serves, from the project’s root: cut from it, and kept in the repository. */
export const servedSerif = 'src/styles/fonts/newsreader.woff2';

const range = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/**
 * The characters that are kept: ASCII, the letters of western Europe, the marks of French and English. Others come from the next
 * typeface of the list.
 */
const characters = [
  range(0x20, 0x7e),
  range(0xc0, 0xff).replaceAll(/[ÐÞðþ]/g, ''),
  'ŒœŸ¿¡',
  '\u00a0\u2009\u202f«»‘’“”–—…•·',
  '€£%°§№ªº²³½¼¾±−',
].join('');

/** The weights between which headings, figures and long texts stand. */
const weight = { min: 400, max: 600, default: 400 };

/** What the sheets ask of it (figures that align, ligatures), and what makes letters fit. */
const features = ['kern', 'liga', 'lnum', 'tnum', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'rvrn'];

/** Cuts the serif that the site serves out of the published one, which its licence allows: WOFF2, the same bytes on every machine. */
export async function cutSerif(): Promise<Buffer> {
  const font = readFileSync(createRequire(import.meta.url).resolve(published));
  // Named first: the types of the package do not know `keepFeatures` yet.
  const options = { targetFormat: 'woff2' as const, variationAxes: { wght: weight }, keepFeatures: features };
  return subsetFont(font, characters, options);
}
