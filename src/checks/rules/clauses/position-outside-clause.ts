import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { prosePositions } from '../../../domain/prose/prose-references.ts';
import { prosesOf } from '../../../domain/prose/proses.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A negotiation position in the text of a record that is no clause: no contract could take it, and an
 * edition would show it (M15).
 */
export function checkPositionOutsideClause({ playbook }: CheckContext): Diagnostic[] {
  return prosesOf({ ...playbook, clauses: [] }).flatMap(({ prose }) =>
    prosePositions(prose).map(({ place }) => problem('position-outside-clause', place, {})),
  );
}
