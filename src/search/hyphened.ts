import { plainQuery } from './plain-query.ts';

/** A hyphen within a word, of whichever kind. */
const hyphen = /(?<=[\p{L}\p{N}])[-\u2010\u2011](?=[\p{L}\p{N}])/gu;

/** A query whose hyphens are all of the kind that the index knows. */
export function plainHyphens(query: string): string {
  return query.replace(hyphen, '-');
}

/**
 * A query whose words with a hyphen are taken apart: French writes « compte rendu » and « compte-rendu », « non
 * concurrence » and « non-concurrence » for one thing.
 * @param query as `plainQuery` gives it
 * @returns undefined where there is no such word, or where a part of one carries nothing, as in « rendez-vous »
 */
export function takenApart(query: string): string | undefined {
  const apart = query.replace(hyphen, ' ');
  return apart === query || plainQuery(apart) !== apart ? undefined : apart;
}

/** Results, then those of a wider search that are not among them. */
export function followedBy<T extends { readonly id: string }>(results: readonly T[], wider: readonly T[]): T[] {
  const ids = new Set(results.map(({ id }) => id));
  return [...results, ...wider.filter(({ id }) => !ids.has(id))];
}
