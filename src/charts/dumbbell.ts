import { rounded } from './rounded.ts';

/** The marker of a party: 1 a disc, 2 a square, 3 a triangle for any further one. */
export type Series = 1 | 2 | 3;

/** The marker of the n-th party, from 0. */
export function seriesAt(index: number): Series {
  return index === 0 ? 1 : index === 1 ? 2 : 3;
}

/** Two ratings of one thing on one scale, as plain geometry: ticks, the gap between them, a mark for each. */
export interface Dumbbell {
  readonly width: number;
  readonly height: number;
  /** The height at which the marks stand. */
  readonly y: number;
  readonly ticks: readonly number[];
  /** Absent where fewer than two ratings are known, or all agree. */
  readonly gap?: { readonly x1: number; readonly x2: number };
  /** Drawn in this order; `half` is the radius of a disc, half the side of a square. */
  readonly marks: readonly { readonly series: Series; readonly x: number; readonly half: number }[];
}

const chartWidth = 200;
const chartHeight = 22;
const padding = 10;
const half = { 1: 6.5, 2: 6, 3: 6.5 } as const;
/** A disc that stands on a square is small enough to show it. */
const halfInside = 4;

/**
 * Places ratings between the two ends of their scale, one tick per whole step. A rating not given has no mark:
 * its place stays empty and is never drawn at zero. The first party’s disc comes last, so that it shows on a square.
 */
export function drawDumbbell(
  ratings: readonly (number | undefined)[],
  scale: { readonly low: number; readonly high: number },
): Dumbbell {
  const { low, high } = scale;
  const x = (rating: number) => rounded(padding + ((rating - low) / (high - low)) * (chartWidth - 2 * padding));
  const known = ratings.flatMap((rating, index) => (rating === undefined ? [] : [{ rating, series: seriesAt(index) }]));
  const values = known.map(({ rating }) => rating);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return {
    width: chartWidth,
    height: chartHeight,
    y: chartHeight / 2,
    ticks: Array.from({ length: high - low + 1 }, (_, step) => x(low + step)),
    ...(known.length > 1 && most > least && { gap: { x1: x(least), x2: x(most) } }),
    marks: known.toReversed().map(({ rating, series }) => {
      const isInside = series === 1 && values.filter((value) => value === rating).length > 1;
      return { series, x: x(rating), half: isInside ? halfInside : half[series] };
    }),
  };
}
