import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { stepsOf } from '../../material/escalation-steps.ts';

/** A step of the conflict ladder that names nobody: an internal level without `who`, a court without its name (M18). */
export function checkEscalationIncomplete(context: CheckContext): Diagnostic[] {
  return stepsOf(context).flatMap(({ step, place }) => {
    const field = typeof step.level === 'number' ? 'who' : step.level === 'court' ? 'body' : undefined;
    if (field === undefined || step[field] !== undefined) return [];
    return [problem('escalation-incomplete', place(), { level: String(step.level), missing: [field] })];
  });
}
