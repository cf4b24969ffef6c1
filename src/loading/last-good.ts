/**
 * The items that were read, then the earlier version of those that have since broken: the live preview goes on showing it.
 * @param kind the first part of their keys in `broken`, where `person/*` stands for items that cannot be told by their id
 * @param earlier the list of the last reading, with what it may have kept itself
 */
export function withLastGood<T extends { readonly id: string }>(
  kind: string,
  read: readonly T[],
  earlier: readonly T[] | undefined,
  broken: ReadonlySet<string>,
): T[] {
  const present = new Set(read.map(({ id }) => id));
  const isLost = (id: string) => !present.has(id) && (broken.has(`${kind}/${id}`) || broken.has(`${kind}/*`));
  return [...read, ...(earlier ?? []).filter(({ id }) => isLost(id))];
}
