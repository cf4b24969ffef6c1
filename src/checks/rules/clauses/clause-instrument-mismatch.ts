import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { pinnedClauses } from '../../material/pinned-clauses.ts';

/**
 * A clause pinned in an instrument that its library entry does not foresee. An amendment may hold any clause,
 * and a waiver holds none.
 */
export function checkClauseInstrumentMismatch({ playbook, sources }: CheckContext): Diagnostic[] {
  return pinnedClauses(playbook).flatMap(({ file, path, pin, clause, contract: { instrument } }) => {
    const known = clause?.instruments;
    if (known === undefined || known.includes(instrument) || instrument === 'amendment' || pin.waiver !== undefined)
      return [];
    return [
      problem('clause-instrument-mismatch', sources.placeOf(file, [...path, 'clause']), {
        clause: pin.clause.id,
        instrument,
        known,
      }),
    ];
  });
}
