import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { stepsOf } from '../../material/escalation-steps.ts';

/**
 * A mediation that names neither the body that runs it nor who appoints the mediator: one party can stop it by
 * agreeing on nobody. A prior mediation binds only where the conditions for starting it are precise (Cass.
 * com., 29 April 2014; M18).
 */
export function checkMediatorWithoutAppointment(context: CheckContext): Diagnostic[] {
  return stepsOf(context).flatMap(({ step, place }) =>
    step.level !== 'mediation' || step.body !== undefined || step['appointed-by'] !== undefined
      ? []
      : [problem('mediator-without-appointment', place(), {})],
  );
}
