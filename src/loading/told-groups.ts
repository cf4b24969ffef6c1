import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What one mistake causes again and again in a file: how its problems are known, and how many of them are told. */
interface RepeatGroup {
  readonly key: string;
  readonly most: number;
}

interface Told {
  readonly count: number;
  /** The rank of the last one told. */
  readonly last: number;
}

/**
 * The problems of a file, of each group as many as it lets be told; the last one told counts the rest. What one mistake
 * causes on every row must not hide the others.
 * @param diagnostics in the order of their places
 * @param groupsOf the groups that a problem is in; it is counted by the first of them that is full
 */
export function withoutRepeats(
  diagnostics: readonly Diagnostic[],
  groupsOf: (diagnostic: Diagnostic) => readonly RepeatGroup[],
): Diagnostic[] {
  const told: Diagnostic[] = [];
  const counts = new Map<string, Told>();
  for (const diagnostic of diagnostics) {
    const groups = groupsOf(diagnostic);
    const full = groups.find(({ key, most }) => counts.get(key)?.count === most);
    const last = counts.get(full?.key ?? '')?.last ?? told.length;
    const counting = told[last];
    if (counting) {
      const others = { count: (counting.others?.count ?? 0) + 1, line: diagnostic.place.line };
      told[last] = { ...counting, others };
    } else {
      for (const { key } of groups) counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, last });
      told.push(diagnostic);
    }
  }
  return told;
}
