/**
 * A length or a place in a drawing, in its own units, to one decimal: enough for a pixel, and it keeps the
 * pages small. Halves go up.
 */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
