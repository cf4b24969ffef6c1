/** A measured value at a place on an even axis: the n-th period. */
export interface Spotted {
  readonly at: number;
  readonly value: number;
}

/** The least-squares line through some values, and how far they lie from it. */
export interface StraightLine {
  /** How much it moves from one place to the next. */
  readonly slope: number;
  readonly valueAt: (at: number) => number;
  /** The standard deviation of the values about the line, with n − 2 degrees of freedom. */
  readonly scatter: number;
  /** The standard error of a new value at a place: it grows with the distance from the middle of the values. */
  readonly errorAt: (at: number) => number;
}

/**
 * Fits a line by ordinary least squares: slope Σ(x−x̄)(y−ȳ) / Σ(x−x̄)², scatter √(Σr² / (n−2)),
 * error of a new value scatter × √(1 + 1/n + (x−x̄)² / Σ(x−x̄)²).
 * @returns undefined under three values, which leave nothing to judge the line by, and where all stand at one place
 */
export function fitLine(spots: readonly Spotted[]): StraightLine | undefined {
  const count = spots.length;
  if (count < 3) return undefined;
  const middle = spots.reduce((sum, { at }) => sum + at, 0) / count;
  const mean = spots.reduce((sum, { value }) => sum + value, 0) / count;
  const spread = spots.reduce((sum, { at }) => sum + (at - middle) ** 2, 0);
  if (spread === 0) return undefined;
  const slope = spots.reduce((sum, { at, value }) => sum + (at - middle) * (value - mean), 0) / spread;
  const valueAt = (at: number) => mean + slope * (at - middle);
  const squares = spots.reduce((sum, { at, value }) => sum + (value - valueAt(at)) ** 2, 0);
  const scatter = Math.sqrt(squares / (count - 2));
  return { slope, valueAt, scatter, errorAt: (at) => scatter * Math.sqrt(1 + 1 / count + (at - middle) ** 2 / spread) };
}
