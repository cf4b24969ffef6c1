import type { Clause, EarlierClause } from '../../model/playbook.ts';

/** Orders versions number by number: `1.10` after `1.9`, `1.0` the same as `1`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * A clause as it reads at a version: the library’s own, or an earlier one that was kept.
 * Undefined where no file holds it.
 */
export function clauseAt(clause: Clause | undefined, version: string): EarlierClause | undefined {
  if (clause === undefined || clause.version === version) return clause;
  return clause.earlier.find((earlier) => earlier.version === version);
}

/** Every version of a clause that can be read, the oldest first. */
export function versionsOf(clause: Clause): string[] {
  return [...clause.earlier, clause].map(({ version }) => version);
}
