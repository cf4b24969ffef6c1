import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A shared objective with fewer than three or more than five key results (M03). */
export function checkOkrResultCount({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, okrs = [] }) =>
    okrs.flatMap(({ results }, index) => {
      if (results.length >= 3 && results.length <= 5) return [];
      return [
        problem('okr-result-count', sources.placeOf(file, ['okrs', index, 'results'], 'key'), {
          count: results.length,
        }),
      ];
    }),
  );
}
