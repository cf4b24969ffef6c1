import { describe, expect, it } from 'vitest';
import { arbitration, committee, court, managers, mediation, withSteps } from '../../../testing/escalation-ladder.ts';
import { tell } from '../../../testing/tell.ts';
import type { Check } from '../../check.ts';
import { checkArbitrationIncomplete } from './arbitration-incomplete.ts';
import { checkEscalationIncomplete } from './escalation-incomplete.ts';
import { checkEscalationOrder } from './escalation-order.ts';
import { checkEscalationWithoutDeadline } from './escalation-without-deadline.ts';
import { checkEscalationWithoutEnd } from './escalation-without-end.ts';
import { checkEvenArbitrators } from './even-arbitrators.ts';
import { checkMediatorWithoutAppointment } from './mediator-without-appointment.ts';

const rules: Readonly<Record<string, Check>> = {
  'arbitration-incomplete': checkArbitrationIncomplete,
  'escalation-incomplete': checkEscalationIncomplete,
  'escalation-order': checkEscalationOrder,
  'escalation-without-deadline': checkEscalationWithoutDeadline,
  'escalation-without-end': checkEscalationWithoutEnd,
  'even-arbitrators': checkEvenArbitrators,
  'mediator-without-appointment': checkMediatorWithoutAppointment,
};

describe('a ladder that can be enforced', () => {
  it.each([
    ['up to arbitration', [managers, committee, mediation, arbitration]],
    ['up to a court', [managers, mediation, court]],
    ['of a court alone', [court]],
    ['not agreed at all', []],
  ])('M18 is faulted by no rule, %s', (_, steps) => {
    for (const [code, check] of Object.entries(rules))
      expect([code, tell(check, withSteps(...steps))]).toEqual([code, []]);
  });
});
