import { wordsFor } from '../../i18n/words.ts';
import { fitDimensionSchema } from '../../model/fit.ts';
import type { Locale } from '../../model/locale.ts';
import { radarView, type RadarView } from '../partnership/frame/ratings.ts';
import { examplesOf, type Example } from './example.ts';

/**
 * Ratings from 1 to 5 by two parties on the dimensions of a culture, in their order; undefined
 * where one has not answered.
 */
export const fits = {
  apart: [
    [2, 5],
    [2, 4],
    [3, 4],
    [3, 2],
    [4, 4],
  ],
  awaited: [
    [3, 4],
    [2, undefined],
    [4, 4],
    [5, 3],
    [3, 3],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly (number | undefined)[])[]>>;

/** A culture rated by two sides, whole and with an answer awaited. */
export function radarExamples(locale: Locale): readonly Example<RadarView>[] {
  const { vocabulary, components } = wordsFor(locale);
  const { sample, radars } = components;
  const view = (ratings: readonly (readonly (number | undefined)[])[]): RadarView => {
    const rated = fitDimensionSchema.options.map((dimension, index) => ({
      name: vocabulary.fitDimension[dimension],
      ratings: ratings[index] ?? [],
    }));
    const radar = radarView(rated, [sample.own, sample.partner], locale);
    if (!radar) throw new Error('A culture has as many dimensions as a radar can show.');
    return radar;
  };
  return examplesOf<keyof typeof fits, RadarView>(radars.titles, {
    apart: view(fits.apart),
    awaited: view(fits.awaited),
  });
}
