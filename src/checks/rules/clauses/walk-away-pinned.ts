import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { pinnedClauses } from '../../material/pinned-clauses.ts';

/**
 * A clause that a contract holds at the line not to cross (M15): that position says where to stop, and no
 * text of it can be signed.
 */
export function checkWalkAwayPinned({ playbook, sources }: CheckContext): Diagnostic[] {
  return pinnedClauses(playbook)
    .filter(({ pin }) => pin.position === 'walk-away' && pin.waiver === undefined)
    .map(({ file, path, pin }) =>
      problem('walk-away-pinned', sources.placeOf(file, [...path, 'position']), { clause: pin.clause.id }),
    );
}
