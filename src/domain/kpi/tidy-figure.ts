/** Rids a reckoned figure of its last binary digits, twelve being kept: 0.1 + 0.2 is 0.3, and 0.7 + 0.1 is 0.8. */
export function tidyFigure(value: number): number {
  return Number(value.toPrecision(12));
}
