import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A key result that no figure can measure: no KPI, no starting value or no target (M03). */
export function checkKeyResultWithoutFigure({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, okrs = [] }) =>
    okrs.flatMap(({ results }, at) =>
      results.flatMap((result, index) => {
        const missing = (['kpi', 'from', 'to'] as const).filter((field) => result[field] === undefined);
        if (missing.length === 0) return [];
        return [
          problem('key-result-without-figure', sources.placeOf(file, ['okrs', at, 'results', index]), {
            result: result.id,
            missing,
          }),
        ];
      }),
    ),
  );
}
