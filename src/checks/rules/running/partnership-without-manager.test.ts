import { describe, expect, it } from 'vitest';
import { aParty, aPartnership } from '../../../testing/builders.ts';
import { recordFile, onePartnership } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkPartnershipWithoutManager } from './partnership-without-manager.ts';

describe('partnership-without-manager', () => {
  it('M31 warns of each side without a manager', () => {
    expect(
      tell(
        checkPartnershipWithoutManager,
        onePartnership({ parties: [aParty(), aParty({ id: 'norecia', name: 'Norécia', manager: 'p' })] }),
      ),
    ).toEqual([
      {
        code: 'partnership-without-manager',
        severity: 'warning',
        at: `${recordFile}: parties.0`,
        values: { party: 'Valbrune' },
      },
    ]);
    expect(tell(checkPartnershipWithoutManager, { partnerships: [aPartnership()] })).toEqual([]);
  });
});
