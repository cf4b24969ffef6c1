import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A score of a candidate that nothing shows: it does not count, and the overall mark waits for it (M08). */
export function checkScoreWithoutProof({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.candidates.flatMap(({ file, scorecard = [] }) =>
    scorecard.flatMap(({ criterion, score, proof }, index) =>
      score === undefined || proof !== undefined
        ? []
        : [problem('score-without-proof', sources.placeOf(file, ['scorecard', index, 'score']), { criterion, score })],
    ),
  );
}
