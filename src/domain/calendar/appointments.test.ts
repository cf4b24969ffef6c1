import { describe, expect, it } from 'vitest';
import { aParty } from '../../testing/builders.ts';
import { appointmentLacks } from './appointments.ts';

const sponsored = { manager: 'claire-aubrac', sponsor: 'ines-morvan' };

describe('M31 a party', () => {
  it('lacks nothing with a manager, an executive, and what that executive does', () => {
    expect(appointmentLacks(aParty({ ...sponsored, involvement: 'Préside le comité stratégique' }))).toEqual([]);
  });

  it('lacks each of them where it is not written', () => {
    expect(appointmentLacks(aParty())).toEqual(['manager', 'sponsor']);
    expect(appointmentLacks(aParty({ manager: 'claire-aubrac' }))).toEqual(['sponsor']);
    expect(appointmentLacks(aParty(sponsored))).toEqual(['involvement']);
  });
});
