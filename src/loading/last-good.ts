/**
 * The items that were read, then the earlier version of those that have since broken: the live
 * preview goes on showing it.
 * @param earlier the list of the last reading, with what it may have kept itself
 */
export function withLastGood<T extends { readonly id: string }>(
  read: readonly T[],
  earlier: readonly T[] | undefined,
  isBroken: (id: string) => boolean,
): T[] {
  const present = new Set(read.map(({ id }) => id));
  return [...read, ...(earlier ?? []).filter(({ id }) => !present.has(id) && isBroken(id))];
}
