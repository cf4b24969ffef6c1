/** What is typed in capitals, two to five of them, is taken for what it is: `MOU` is not the beginning of `moules`. */
const acronym = /^\p{Lu}{2,5}$/u;

/** Whether a query is an abbreviation in capitals. */
export function isAcronym(query: string): boolean {
  return acronym.test(query);
}

/** Results in their order, those that hold the very word before those that hold a longer one. */
export function exactFirst<T extends { readonly id: string }>(
  found: readonly T[],
  exact: readonly { readonly id: string }[],
): T[] {
  const ids = new Set(exact.map(({ id }) => id));
  return [...found.filter(({ id }) => ids.has(id)), ...found.filter(({ id }) => !ids.has(id))];
}
