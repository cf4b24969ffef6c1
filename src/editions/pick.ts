/** A new object that holds the named fields of another, those that are filled in, and nothing else. */
export function pick<T extends object, K extends keyof T>(source: T, keys: readonly K[]): Pick<T, K> {
  const picked: Partial<Pick<T, K>> = {};
  for (const key of keys) if (source[key] !== undefined) picked[key] = source[key];
  // Only fields that may be absent are left out: a required one is never undefined.
  return picked as Pick<T, K>;
}

/** The items a test accepts; undefined where there is no list or none is left. */
export function kept<T>(items: readonly T[] | undefined, accepts: (item: T) => boolean): T[] | undefined {
  const found = items?.filter(accepts) ?? [];
  return found.length === 0 ? undefined : found;
}
