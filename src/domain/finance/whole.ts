/** Three thirds written 33.3 % are a whole. */
const tolerance = 0.0011;

/**
 * Whether shares from 0 to 1 that add up to a total make a whole, within a thousandth: weights of a vote, shares of a
 * resource (M22, M27, M28).
 */
export function isWhole(total: number): boolean {
  return Math.abs(total - 1) <= tolerance;
}

/** Weights of a vote in points of 100: as written where any is over 1, else as shares of 1 (M22). */
export function inPoints(weights: Readonly<Record<string, number>>): Record<string, number> {
  const isPoints = Object.values(weights).some((weight) => weight > 1);
  return Object.fromEntries(
    Object.entries(weights).map(([voter, weight]) => [
      voter,
      isPoints ? weight : Number((weight * 100).toPrecision(12)),
    ]),
  );
}
