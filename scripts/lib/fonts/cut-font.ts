import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** A typeface of the site: as it is published, and as it is served. */
export interface Typeface {
  /** The published file, as Node resolves it. */
  readonly published: string;
  /** The file that the site serves, from the project’s root: cut from the published one, and kept in the repository. */
  readonly served: string;
  /** The weights that are kept; without it, all of them, where fewer would weigh more. */
  readonly weight?: { readonly min: number; readonly max: number; readonly default: number };
}

/** The typefaces of the site. As published they weigh 87 kB, more than the rest of a first visit. */
export const typefaces: readonly Typeface[] = [
  {
    published: '@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    served: 'src/styles/fonts/newsreader.woff2',
    // Between them stand headings, figures and long texts.
    weight: { min: 400, max: 600, default: 400 },
  },
  {
    published: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    // Its licence keeps the name “Source” for what Adobe publishes.
    served: 'src/styles/fonts/playbook-sans.woff2',
  },
];

const range = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/**
 * The characters that are kept: ASCII, the letters of western Europe, the marks of French and English. Others come from
 * the next typeface of the list.
 */
const characters = [
  range(0x20, 0x7e),
  range(0xc0, 0xff).replaceAll(/[ÐÞðþ]/g, ''),
  'ŒœŸ¿¡',
  '\u00a0\u2009\u202f«»‘’“”–—…•·',
  '€£%°§№ªº²³½¼¾±−',
].join('');

/** What the sheets ask of them (figures that align, ligatures), and what makes letters fit. */
const features = ['kern', 'liga', 'lnum', 'tnum', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'rvrn'];

/**
 * Cuts the font that the site serves out of the published one, which its licence allows: WOFF2, the
 * same bytes on every machine.
 */
export async function cutFont({ published, weight }: Typeface): Promise<Buffer> {
  const font = readFileSync(createRequire(import.meta.url).resolve(published));
  // Named first: the types of the package do not know `keepFeatures` yet.
  const options = {
    targetFormat: 'woff2' as const,
    keepFeatures: features,
    ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
  };
  return subsetFont(font, characters, options);
}
