/** Ids, names or words of a file one after the other, as they are written there; the same in both languages. */
export function list(items: readonly string[]): string {
  return items.join(', ');
}
