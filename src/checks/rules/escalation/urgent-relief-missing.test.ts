import { describe, expect, it } from 'vitest';
import { aPartnership } from '../../../testing/builders.ts';
import { ladder, managers, court, withSteps } from '../../../testing/escalation-ladder.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUrgentReliefMissing } from './urgent-relief-missing.ts';

describe('urgent-relief-missing', () => {
  it('M18 tells, without a warning, of a ladder that would make even urgent measures wait', () => {
    expect(tell(checkUrgentReliefMissing, withSteps(managers, court))).toMatchObject([
      { severity: 'info', at: `${ladder} (key)` },
    ]);
    const governance = { escalation: [managers, court], 'urgent-relief': 'Juge des référés de Brévent' };
    expect(tell(checkUrgentReliefMissing, { partnerships: [aPartnership({ governance })] })).toEqual([]);
    expect(tell(checkUrgentReliefMissing, withSteps())).toEqual([]);
    expect(tell(checkUrgentReliefMissing, { partnerships: [aPartnership()] })).toEqual([]);
  });
});
