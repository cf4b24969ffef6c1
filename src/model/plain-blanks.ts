/**
 * A text with one plain space wherever it has blanks, and none around it: a typographer’s no-break space between a
 * number and its unit reads as the space that it looks like.
 */
export function plainBlanks(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
