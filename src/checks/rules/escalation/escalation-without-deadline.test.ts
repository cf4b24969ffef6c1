import { describe, expect, it } from 'vitest';
import { ladder, managers, committee, mediation, arbitration, withSteps } from '../../../testing/escalation-ladder.ts';
import { tell } from '../../../testing/tell.ts';
import { checkEscalationWithoutDeadline } from './escalation-without-deadline.ts';

describe('escalation-without-deadline', () => {
  it('M18 warns of each level that one may never leave, not of arbitration or a court', () => {
    const { within: _first, ...slow } = managers;
    const { within: _second, ...endless } = mediation;
    expect(tell(checkEscalationWithoutDeadline, withSteps(slow, committee, endless, arbitration))).toMatchObject([
      { severity: 'warning', at: `${ladder}.0`, values: { level: '1' } },
      { severity: 'warning', at: `${ladder}.2`, values: { level: 'mediation' } },
    ]);
  });
});
