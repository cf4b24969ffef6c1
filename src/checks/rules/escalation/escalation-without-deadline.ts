import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isFinalLevel } from '../../../model/escalation-level.ts';
import type { CheckContext } from '../../check.ts';
import { stepsOf } from '../../material/escalation-steps.ts';

/**
 * A step of the conflict ladder without a time to conclude: whoever wants to stay there never has to leave it, and the
 * next step cannot be opened (M18). Arbitration and a court take the time they need.
 */
export function checkEscalationWithoutDeadline(context: CheckContext): Diagnostic[] {
  return stepsOf(context).flatMap(({ step: { level, within }, place }) =>
    within !== undefined || isFinalLevel(level)
      ? []
      : [problem('escalation-without-deadline', place(), { level: String(level) })],
  );
}
