import { describe, expect, it } from 'vitest';
import { ladder, committee, mediation, withSteps } from '../../../testing/escalation-ladder.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkMediatorWithoutAppointment } from './mediator-without-appointment.ts';

describe('mediator-without-appointment', () => {
  it('M18 warns of a mediation that one party can stop by agreeing on nobody', () => {
    const { body: _body, ...unnamed } = mediation;
    expect(tell(checkMediatorWithoutAppointment, withSteps(unnamed))).toMatchObject([
      { severity: 'warning', at: `${ladder}.0` },
    ]);
    expect(
      placesOf(checkMediatorWithoutAppointment, withSteps({ ...unnamed, 'appointed-by': 'Le président du tribunal' })),
    ).toEqual([]);
    expect(placesOf(checkMediatorWithoutAppointment, withSteps(committee))).toEqual([]);
  });
});
