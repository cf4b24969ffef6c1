/**
 * What a table of words says of a word an author wrote; `constructor` and what else every object
 * carries is no word of it.
 */
export function ownValue<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
