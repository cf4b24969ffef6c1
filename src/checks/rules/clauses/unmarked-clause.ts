import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { pinnedClauses } from '../../material/pinned-clauses.ts';

/** Instruments that mix what binds and what only indicates. */
const mixed: readonly string[] = ['loi', 'mou', 'term-sheet'];

/**
 * A clause of a letter of intent, MOU or term sheet that neither the contract nor the library marks as binding or
 * indicative (M15); in any instrument, one of which the library says « depends ».
 */
export function checkUnmarkedClause({ playbook, sources }: CheckContext): Diagnostic[] {
  return pinnedClauses(playbook).flatMap(({ file, path, pin, clause: current, signed, contract: { instrument } }) => {
    const clause = signed ?? current;
    if (clause === undefined || pin.waiver !== undefined || pin.binding !== undefined) return [];
    const isOpen = clause.binding === 'depends' || (clause.binding === undefined && mixed.includes(instrument));
    return isOpen
      ? [problem('unmarked-clause', sources.placeOf(file, [...path, 'clause']), { clause: clause.id, instrument })]
      : [];
  });
}
