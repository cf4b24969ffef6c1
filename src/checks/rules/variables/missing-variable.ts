import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import type { CheckContext } from '../../check.ts';
import { pinnedClauses } from '../../material/pinned-clauses.ts';

/**
 * A blank of a pinned clause that nothing fills: no value, no default, nothing said for its absence. One that is filled
 * under a misspelt name is told there.
 */
export function checkMissingVariable({ playbook, sources }: CheckContext): Diagnostic[] {
  return pinnedClauses(playbook).flatMap(({ file, path, pin, signed: clause }) => {
    if (clause === undefined || pin.waiver !== undefined) return [];
    const declared = Object.keys(clause.variables ?? {});
    const undeclared = Object.keys(pin.with ?? {}).filter((name) => !declared.includes(name));
    const misspelt = undeclared.map((name) => nearestOf(name, declared));
    return Object.entries(clause.variables ?? {}).flatMap(([name, variable]) => {
      const isFilled =
        misspelt.includes(name) ||
        Object.hasOwn(pin.with ?? {}, name) ||
        variable.default !== undefined ||
        variable['if-missing'] !== undefined;
      return isFilled
        ? []
        : [
            problem('missing-variable', sources.placeOf(file, [...path, 'with']), {
              name,
              label: variable.label,
              clause: clause.id,
            }),
          ];
    });
  });
}
