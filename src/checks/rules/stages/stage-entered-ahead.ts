import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { stages } from '../../../model/stage.ts';
import type { CheckContext } from '../../check.ts';

/** A stage that is said to have begun while the record still claims an earlier one. */
export function checkStageEnteredAhead({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, stage: current, stages: arranged }) => {
    if (current === undefined) return [];
    return stages.slice(stages.indexOf(current) + 1).flatMap((stage) => {
      const entered = arranged?.[stage]?.entered;
      if (entered === undefined) return [];
      return [
        problem('stage-entered-ahead', sources.placeOf(file, ['stages', stage, 'entered']), {
          stage,
          entered,
          current,
        }),
      ];
    });
  });
}
