/**
 * Moves the decimal point of a decimal text without binary rounding: `98.5`, −2 → 0.985. Nothing has no sign: `-0`.
 */
export function shiftDecimal(digits: string, places: number): number {
  return Number(`${digits}e${places}`) + 0;
}
