/**
 * The same text in memory of its own: one cut out of a page keeps the whole page in memory for as long as it is kept
 * itself. Half a surrogate pair, which no page holds, becomes U+FFFD.
 */
export function detachedText(text: string): string {
  return Buffer.from(text).toString();
}
