import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A SMART objective without its M: no KPI, or a KPI without a target (M01). */
export function checkObjectiveWithoutFigure({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, objectives = [] }) =>
    objectives.flatMap(({ id, measure }, index) => {
      if (measure?.target !== undefined) return [];
      const path = measure ? ['objectives', index, 'measure'] : ['objectives', index];
      return [
        problem('objective-without-figure', sources.placeOf(file, path), {
          objective: id,
          missing: measure ? 'target' : 'measure',
        }),
      ];
    }),
  );
}
