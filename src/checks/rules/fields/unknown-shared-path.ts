import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestKey } from '../../../diagnostics/near-match.ts';
import { shareablePaths } from '../../../domain/shared-paths.ts';
import type { CheckContext } from '../../check.ts';
import { suggestId } from '../../material/unknown-references.ts';

/** A path of `shared` that names nothing a record can share: a slip here is a hole in the partner’s edition. */
export function checkUnknownSharedPath({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) => {
    const known = shareablePaths(partnership);
    const catalogue = new Set(playbook.kpis.map(({ id }) => id));
    // A KPI followed under a misspelt id is told there.
    const kpis = (partnership.kpis ?? []).filter(({ kpi }) => !catalogue.has(kpi));
    return partnership.shared.flatMap((value, index) => {
      if (known.includes(value) || kpis.some(({ kpi }) => value === `kpis.${suggestId(kpi, playbook.kpis)}`)) return [];
      return [
        problem('unknown-shared-path', sources.placeOf(partnership.file, ['shared', index]), {
          value,
          suggestion: nearestPath(value, known),
        }),
      ];
    });
  });
}

/** The path as a whole, else the field alone where that is known and only its part is not. */
function nearestPath(value: string, known: readonly string[]): string {
  const whole = nearestKey(value, known);
  const field = value.split('.')[0] ?? '';
  return whole === '' && field !== value && known.includes(field) ? field : whole;
}
