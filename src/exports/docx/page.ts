/** An A4 page and its margins, in twips (twentieths of a point): 2.5 cm around. */
export const page = { width: 11_906, height: 16_838, margin: 1417 } as const;

/** The width of the text, in twips. */
export const textWidth = page.width - 2 * page.margin;

/** How far the text of a level stands from the margin, and its number before it, in twips. */
const step = 900;

/**
 * Where the text of a block stands, in twips from the margin: that of an article and of its first
 * sub-clauses share one edge.
 */
export function indentAt(depth: number): number {
  return step * Math.max(1, Math.min(depth, 8));
}

/** How far a number hangs before its text, in twips. */
export const hanging = step;

/** How far the dash of a bullet hangs before its text, in twips. */
export const bulletHanging = 360;
