import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { pinnedClauses } from '../../material/pinned-clauses.ts';

/** A blank of a pinned clause that nothing fills: no value, no default, nothing said for its absence. */
export function checkMissingVariable({ playbook, sources }: CheckContext): Diagnostic[] {
  return pinnedClauses(playbook).flatMap(({ file, path, pin, signed: clause }) => {
    if (clause === undefined || pin.waiver !== undefined) return [];
    return Object.entries(clause.variables ?? {}).flatMap(([name, variable]) => {
      const isFilled =
        Object.hasOwn(pin.with ?? {}, name) || variable.default !== undefined || variable['if-missing'] !== undefined;
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
