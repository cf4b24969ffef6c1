import type { Check } from '../check.ts';
import { checkArbitrationIncomplete } from './escalation/arbitration-incomplete.ts';
import { checkEscalationIncomplete } from './escalation/escalation-incomplete.ts';
import { checkEscalationOrder } from './escalation/escalation-order.ts';
import { checkEscalationWithoutDeadline } from './escalation/escalation-without-deadline.ts';
import { checkEscalationWithoutEnd } from './escalation/escalation-without-end.ts';
import { checkEvenArbitrators } from './escalation/even-arbitrators.ts';
import { checkMediatorWithoutAppointment } from './escalation/mediator-without-appointment.ts';

/** What makes a conflict ladder one that a party can refuse to climb (M18). */
export const escalationRules = {
  'arbitration-incomplete': checkArbitrationIncomplete,
  'escalation-incomplete': checkEscalationIncomplete,
  'escalation-order': checkEscalationOrder,
  'escalation-without-deadline': checkEscalationWithoutDeadline,
  'escalation-without-end': checkEscalationWithoutEnd,
  'even-arbitrators': checkEvenArbitrators,
  'mediator-without-appointment': checkMediatorWithoutAppointment,
} as const satisfies Readonly<Record<string, Check>>;
