import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { programmeCriteria } from '../../material/programme-criteria.ts';

/**
 * A criterion of the programme that nothing can judge, or a figure to reach without the KPI it is a figure of (M57).
 */
export function checkCriterionIncomplete({ playbook, sources }: CheckContext): Diagnostic[] {
  return programmeCriteria(playbook).flatMap(({ criterion, file, path }) => {
    if (criterion.kpi !== undefined) return [];
    if (criterion.when !== undefined && criterion.reach === undefined) return [];
    const isFigure = criterion.reach !== undefined;
    return [
      problem('criterion-incomplete', sources.placeOf(file, isFigure ? [...path, 'reach'] : path), {
        name: criterion.name,
        reach: criterion.reach ?? '',
      }),
    ];
  });
}
