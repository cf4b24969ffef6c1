import { describe, expect, it } from 'vitest';
import { ladder, committee, mediation, arbitration, court, withSteps } from '../../../testing/escalation-ladder.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkEscalationOrder } from './escalation-order.ts';

describe('escalation-order', () => {
  it('M18 reports steps out of order or written twice', () => {
    const steps = [mediation, committee, committee, arbitration];
    expect(
      tell(checkEscalationOrder, withSteps(...steps)).map(({ at, values }) => [at, values['level'], values['after']]),
    ).toEqual([
      [`${ladder}.1.level`, '2', 'mediation'],
      [`${ladder}.2.level`, '2', '2'],
    ]);
  });

  it('M18 reports arbitration and a court together, whichever comes first', () => {
    expect(placesOf(checkEscalationOrder, withSteps(arbitration, court))).toEqual([`${ladder}.1.level`]);
    expect(placesOf(checkEscalationOrder, withSteps(court, arbitration))).toEqual([`${ladder}.1.level`]);
  });
});
