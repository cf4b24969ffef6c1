import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestKey, nearestValue } from '../../../diagnostics/near-match.ts';
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

/**
 * The path as a whole, else the part of its field that was meant, else the field alone where that is known. The whole
 * journal is never proposed for a part of it: it holds conflicts.
 */
function nearestPath(value: string, known: readonly string[]): string {
  const [field = '', ...part] = value.split('.');
  const parts = known.filter((path) => path.startsWith(`${field}.`)).map((path) => path.slice(field.length + 1));
  const meant = part.length === 0 ? '' : nearestValue(part.join('.'), parts);
  if (meant !== '') return `${field}.${meant}`;
  const whole = nearestKey(value, known);
  if (whole !== '' && !(whole === 'journal' && part.length > 0)) return whole;
  return whole === '' && part.length > 0 && field !== 'journal' && known.includes(field) ? field : '';
}
