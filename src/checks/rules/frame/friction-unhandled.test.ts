import { describe, expect, it } from 'vitest';
import { aSwot } from '../../../testing/keyed-by-party.ts';
import { recordFile, onePartnership } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkFrictionUnhandled } from './friction-unhandled.ts';

describe('the crossed SWOT', () => {
  const change = { weaknesses: { change: 'Conduite du changement' } };

  it('M06 is told of at a weakness of both sides until its mitigation has someone and a date', () => {
    const sides = { valbrune: change, norecia: change };
    const handled = { of: 'change', mitigation: 'Un binôme par site', owner: 'claire-aubrac' };
    expect(tell(checkFrictionUnhandled, onePartnership({ swot: aSwot(sides) }))).toMatchObject([
      { severity: 'info', at: `${recordFile}: swot.valbrune.weaknesses.change`, values: { missing: ['mitigation'] } },
    ]);
    expect(
      tell(checkFrictionUnhandled, onePartnership({ swot: aSwot({ ...sides, frictions: [handled] }) })),
    ).toMatchObject([{ at: `${recordFile}: swot.frictions.0`, values: { missing: ['due'] } }]);
    const dated = aSwot({ ...sides, frictions: [{ ...handled, due: '2027-01-15' }] });
    expect(tell(checkFrictionUnhandled, onePartnership({ swot: dated }))).toEqual([]);
  });
});
