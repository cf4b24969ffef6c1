/**
 * The keys of a table that the code itself writes, in the order written, with their own type.
 * `Object.keys` forgets it, since an object may hold more than its type says; such a table does not.
 */
export function keysOf<Key extends string>(table: Readonly<Partial<Record<Key, unknown>>>): Key[] {
  return Object.keys(table) as Key[];
}
