const mostKept = 6;

/**
 * What was searched lately, from the text of it: nothing where there is no text, or one that this page did not write.
 */
export function readRecent(text: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string').slice(0, mostKept) : [];
  } catch {
    return [];
  }
}

/** The list with a query at its head, once, whatever its capitals; the oldest leaves. */
export function withRecent(recent: readonly string[], query: string): readonly string[] {
  const added = query.trim();
  if (added === '') return recent;
  return [added, ...recent.filter((each) => each.toLowerCase() !== added.toLowerCase())].slice(0, mostKept);
}
