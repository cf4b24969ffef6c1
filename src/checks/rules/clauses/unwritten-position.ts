import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { prosePositions } from '../../../domain/prose/prose-references.ts';
import { isBroken } from '../../../loading/broken-content.ts';
import type { CheckContext } from '../../check.ts';
import { pinnedClauses } from '../../material/pinned-clauses.ts';

/**
 * A clause that a contract holds at a position its text does not write at the version pinned (M15): the agreement would
 * have nothing to print. A clause that writes no position at all is still being written.
 */
export function checkUnwrittenPosition(context: CheckContext): Diagnostic[] {
  const { playbook, sources } = context;
  return pinnedClauses(playbook).flatMap(({ file, path, pin, signed }) => {
    const { position, waiver } = pin;
    const { id, version } = pin.clause;
    if (position === undefined || position === 'walk-away' || waiver || !signed) return [];
    if (isBroken(context, 'clause', id) || isBroken(context, 'clause-version', `${id}@${version}`)) return [];
    const known = prosePositions(signed.prose).map(({ tier }) => tier);
    if (known.length === 0 || known.includes(position)) return [];
    const facts = { position, clause: id, version, known: known.filter((tier) => tier !== 'walk-away') };
    return [problem('unwritten-position', sources.placeOf(file, [...path, 'position']), facts)];
  });
}
