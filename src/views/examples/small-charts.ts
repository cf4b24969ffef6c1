import { drawBullet, type Bullet } from '../../charts/bullet.ts';
import { drawDumbbell, seriesAt, type Dumbbell, type Series } from '../../charts/dumbbell.ts';
import { formatNumber, formatPercent } from '../../format/number.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import { ratingScale } from '../../model/number.ts';
import { examplesOf, type Example } from './example.ts';

/** Shares of the way and of the time, 0 to 1; null where nothing says. */
export const bullets = {
  ahead: { shown: 0.72, elapsed: 0.606 },
  behind: { shown: 0.35, elapsed: 0.606 },
  undated: { shown: 0.5, elapsed: null },
  empty: { shown: null, elapsed: 0.606 },
} as const;

/** Ratings from 1 to 5 by party; undefined where a party has not answered. */
export const ratings = {
  apart: [2, 4],
  equal: [4, 4],
  awaited: [3, undefined],
  three: [2, 4, 5],
} as const;

/** A drawing too small for words, with the words that stand beside it. */
export interface SaidDrawing<Drawing> {
  readonly drawing: Drawing;
  readonly said: string;
}

/** Key results on pace, behind, without dates and without data. */
export function bulletExamples(locale: Locale): readonly Example<SaidDrawing<Bullet>>[] {
  const { vocabulary, components } = wordsFor(locale);
  const say = components.bullets;
  const share = (value: number) => formatPercent(value, locale, { max: 0 });
  const view = ({ shown, elapsed }: { readonly shown: number | null; readonly elapsed: number | null }) => ({
    drawing: drawBullet(shown, elapsed),
    said: [
      shown === null ? vocabulary.status['no-data'] : say.gone(share(shown)),
      elapsed === null ? say.noTime : say.time(share(elapsed)),
    ].join(', '),
  });
  return examplesOf<keyof typeof bullets, SaidDrawing<Bullet>>(say.titles, {
    ahead: view(bullets.ahead),
    behind: view(bullets.behind),
    undated: view(bullets.undated),
    empty: view(bullets.empty),
  });
}

/** Ratings with the names of those who gave them: a mark, a name and a figure each. */
export interface RatedDrawing {
  readonly drawing: Dumbbell;
  readonly parties: readonly { readonly series: Series; readonly said: string }[];
}

/** Two or three ratings of one thing: apart, equal, one awaited. */
export function dumbbellExamples(locale: Locale): readonly Example<RatedDrawing>[] {
  const { sample, dumbbells: say } = wordsFor(locale).components;
  const names = [sample.own, sample.partner, sample.other];
  const view = (given: readonly (number | undefined)[]): RatedDrawing => ({
    drawing: drawDumbbell(given, ratingScale),
    parties: given.map((rating, index) => ({
      series: seriesAt(index),
      said: `${names[index] ?? ''}\u00a0${rating === undefined ? `– (${say.missing})` : formatNumber(rating, locale)}`,
    })),
  });
  return examplesOf<keyof typeof ratings, RatedDrawing>(say.titles, {
    apart: view(ratings.apart),
    equal: view(ratings.equal),
    awaited: view(ratings.awaited),
    three: view(ratings.three),
  });
}
