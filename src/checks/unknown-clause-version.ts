import { problem } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CheckContext } from './check.ts';
import { pinnedClauses } from './pinned-clauses.ts';

/**
 * A contract that pins a version the library has not reached. An earlier version is no mistake: the contract keeps
 * what was signed, and the site shows the drift.
 */
export function checkUnknownClauseVersion({ playbook, sources }: CheckContext): Diagnostic[] {
  return pinnedClauses(playbook).flatMap(({ file, path, pin, clause }) => {
    if (clause === undefined || compareVersions(pin.clause.version, clause.version) <= 0) return [];
    const { id, version } = pin.clause;
    return [
      problem('unknown-clause-version', sources.placeOf(file, [...path, 'clause']), {
        clause: id,
        version,
        known: clause.version,
      }),
    ];
  });
}

/** Orders versions number by number: `1.10` after `1.9`, `1.0` the same as `1`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
