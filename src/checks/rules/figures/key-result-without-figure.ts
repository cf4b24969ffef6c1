import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { KeyResult } from '../../../model/okr.ts';
import type { CheckContext } from '../../check.ts';

/** A key result that no figure can measure: no KPI, no starting value or no target (M03). */
export function checkKeyResultWithoutFigure({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, okrs = [] }) =>
    okrs.flatMap(({ results }, at) =>
      results.flatMap((result, index) => {
        const missing = missingIn(result);
        if (missing.length === 0) return [];
        const place = sources.placeOf(file, ['okrs', at, 'results', index]);
        return [problem('key-result-without-figure', place, { result: result.id, missing })];
      }),
    ),
  );
}

function missingIn(result: KeyResult) {
  return (['kpi', 'from', 'to'] as const).filter((field) => result[field] === undefined);
}
