import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { parseCap } from '../../../domain/obligations/cap.ts';
import { namesIn } from '../../../domain/obligations/formula.ts';
import type { EarlierClause } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { pinnedClauses } from '../../material/pinned-clauses.ts';
import { sitesIn } from '../../material/reference-sites.ts';

/**
 * A signed contract that leaves blank a variable which a cap of the clause rests on: nobody
 * knows how much it caps (M17).
 */
export function checkCapUnfilled({ playbook, sources }: CheckContext): Diagnostic[] {
  return pinnedClauses(playbook).flatMap(({ file, path, pin, contract, signed }) => {
    if (contract.signed === undefined || pin.waiver !== undefined || signed === undefined) return [];
    return variablesOfCaps(signed)
      .filter((name) => pin.with?.[name] === undefined && signed.variables?.[name]?.default === undefined)
      .map((name) =>
        problem('cap-unfilled', sources.placeOf(file, [...path, 'with']), { name, clause: pin.clause.id }),
      );
  });
}

/** The declared variables that the caps of a clause use, each once. */
function variablesOfCaps(clause: EarlierClause): string[] {
  const names = sitesIn(clause, ['trigger.cap.*']).flatMap(({ text }) => {
    const cap = parseCap(text, clause.variables);
    return cap.kind === 'fault' ? [] : namesIn(cap).map(({ name }) => name);
  });
  return [...new Set(names)].filter((name) => Object.hasOwn(clause.variables ?? {}, name));
}
