/** How wide a letter is, against its height: kept on the safe side of what sans serif letters take. */
export const letterWidth = 0.54;

/** The width of a text on one line, in the unit of the size of its letters. */
export function widthOf(text: string, size: number): number {
  return text.length * size * letterWidth;
}
