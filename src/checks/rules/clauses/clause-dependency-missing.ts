import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { supersededClauses } from '../../../domain/contract/superseded-clauses.ts';
import type { CheckContext } from '../../check.ts';
import { pinnedClauses } from '../../material/pinned-clauses.ts';

/**
 * A pinned clause whose library entry requires another that no contract of the record holds, not even waived, nor a
 * clause that supersedes it.
 */
export function checkClauseDependencyMissing({ playbook, sources }: CheckContext): Diagnostic[] {
  const library = new Map(playbook.clauses.map((clause) => [clause.id, clause]));
  return pinnedClauses(playbook).flatMap(({ file, path, pin, clause, partnership }) => {
    if (clause === undefined || pin.waiver !== undefined) return [];
    const pins = (partnership.contracts ?? []).flatMap(({ clauses = [] }) => clauses.map((other) => other.clause.id));
    const held = new Set(pins.flatMap((id) => [id, ...supersededClauses(id, library)]));
    return (clause.requires ?? [])
      .filter((needs) => library.has(needs) && !held.has(needs))
      .map((needs) =>
        problem('clause-dependency-missing', sources.placeOf(file, [...path, 'clause']), { clause: clause.id, needs }),
      );
  });
}
