import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { versionsOf } from '../../../domain/contract/clause-version.ts';
import { isBroken } from '../../../loading/broken-content.ts';
import type { CheckContext } from '../../check.ts';
import { pinnedClauses } from '../../material/pinned-clauses.ts';

/**
 * A contract that pins a version of which no file holds the text: neither the library’s own nor one it has kept (M13).
 * An earlier version that was kept is no mistake: the contract keeps what was signed, and the site shows the drift.
 */
export function checkUnknownClauseVersion(context: CheckContext): Diagnostic[] {
  const { playbook, sources } = context;
  return pinnedClauses(playbook).flatMap(({ file, path, pin, clause, signed }) => {
    const { id, version } = pin.clause;
    if (clause === undefined || signed !== undefined || isBroken(context, 'clause-version', `${id}@${version}`))
      return [];
    return [
      problem('unknown-clause-version', sources.placeOf(file, [...path, 'clause']), {
        clause: id,
        version,
        known: versionsOf(clause),
      }),
    ];
  });
}
