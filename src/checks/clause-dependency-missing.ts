import { problem } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CheckContext } from './check.ts';
import { pinnedClauses } from './pinned-clauses.ts';

/** A pinned clause whose library entry requires another that no contract of the record holds, not even waived. */
export function checkClauseDependencyMissing({ playbook, sources }: CheckContext): Diagnostic[] {
  const library = new Set(playbook.clauses.map(({ id }) => id));
  return pinnedClauses(playbook).flatMap(({ file, path, pin, clause, partnership }) => {
    if (clause === undefined || pin.waiver !== undefined) return [];
    const held = new Set(
      (partnership.contracts ?? []).flatMap(({ clauses = [] }) => clauses.map((other) => other.clause.id)),
    );
    return (clause.requires ?? [])
      .filter((needs) => library.has(needs) && !held.has(needs))
      .map((needs) =>
        problem('clause-dependency-missing', sources.placeOf(file, [...path, 'clause']), { clause: clause.id, needs }),
      );
  });
}
