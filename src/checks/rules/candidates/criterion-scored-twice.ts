import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A criterion that stands twice in a candidate’s scorecard: only the first would be read (M08). */
export function checkCriterionScoredTwice({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.candidates.flatMap(({ file, scorecard = [] }) =>
    scorecard.flatMap(({ criterion }, index) => {
      const isFirst = scorecard.findIndex((line) => line.criterion === criterion) === index;
      return isFirst
        ? []
        : [problem('criterion-scored-twice', sources.placeOf(file, ['scorecard', index, 'criterion']), { criterion })];
    }),
  );
}
