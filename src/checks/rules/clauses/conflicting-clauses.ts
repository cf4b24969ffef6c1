import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { pinnedClauses } from '../../material/pinned-clauses.ts';

/**
 * Two clauses of one contract of which the library says that they conflict; either may say so. Told once, at the later.
 */
export function checkConflictingClauses({ playbook, sources }: CheckContext): Diagnostic[] {
  const conflicts = new Map(playbook.clauses.map(({ id, conflicts: others }) => [id, others ?? []]));
  const conflict = (a: string, b: string) => conflicts.get(a)?.includes(b) || conflicts.get(b)?.includes(a);
  return pinnedClauses(playbook).flatMap(({ file, path, pin, contract }) => {
    if (pin.waiver !== undefined) return [];
    const earlier = (contract.clauses ?? []).slice(0, Number(path.at(-1))).filter(({ waiver }) => waiver === undefined);
    return earlier
      .filter((other) => conflict(pin.clause.id, other.clause.id))
      .map((other) =>
        problem('conflicting-clauses', sources.placeOf(file, [...path, 'clause']), {
          clause: pin.clause.id,
          other: other.clause.id,
        }),
      );
  });
}
