/**
 * Ratings that stand under the ids of their authors, in the order of the parties; undefined where a party gave none.
 */
export function ratingsOf(
  rated: Readonly<Record<string, unknown>>,
  partyIds: readonly string[],
): readonly (number | undefined)[] {
  return partyIds.map((id) => {
    const rating = rated[id];
    return typeof rating === 'number' ? rating : undefined;
  });
}

/** The ratings once everyone gave theirs; undefined while one is missing, for there is nothing to compare. */
export function completeRatings(ratings: readonly (number | undefined)[]): readonly number[] | undefined {
  const known = ratings.filter((rating) => rating !== undefined);
  return known.length === ratings.length && known.length > 1 ? known : undefined;
}
