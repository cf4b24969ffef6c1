import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isFinalLevel } from '../../../model/escalation-level.ts';
import type { CheckContext } from '../../check.ts';
import { stepsOf } from '../../material/escalation-steps.ts';

/**
 * A conflict ladder whose last step decides nothing: neither arbitration nor a court, so that a disagreement
 * may last for ever (M18).
 */
export function checkEscalationWithoutEnd(context: CheckContext): Diagnostic[] {
  return stepsOf(context).flatMap(({ step: { level }, place, isLast }) =>
    !isLast || isFinalLevel(level) ? [] : [problem('escalation-without-end', place('level'), { level: String(level) })],
  );
}
