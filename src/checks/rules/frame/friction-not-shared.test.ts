import { describe, expect, it } from 'vitest';
import { aSwot } from '../../../testing/keyed-by-party.ts';
import { recordFile, onePartnership } from '../../../testing/one-partnership.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkFrictionNotShared } from './friction-not-shared.ts';

describe('the crossed SWOT', () => {
  const change = { weaknesses: { change: 'Conduite du changement' } };

  it('M06 says nothing of shared weaknesses where one party has the id of the other', () => {
    const twice = [
      { id: 'valbrune', name: 'Valbrune' },
      { id: 'valbrune', name: 'Norécia' },
    ];
    const swot = aSwot({ valbrune: change, norecia: change, frictions: [{ of: 'change' }] });
    expect(tell(checkFrictionNotShared, onePartnership({ swot, parties: twice }))).toEqual([]);
  });

  it('M06 refuses the mitigation of a weakness that one side alone has, and suggests a shared one', () => {
    const swot = aSwot({ valbrune: change, norecia: change, frictions: [{ of: 'chnage' }] });
    expect(tell(checkFrictionNotShared, onePartnership({ swot }))).toEqual([
      {
        code: 'friction-not-shared',
        severity: 'error',
        at: `${recordFile}: swot.frictions.0.of`,
        values: { value: 'chnage', suggestion: 'change' },
      },
    ]);
    const shared = aSwot({ valbrune: change, norecia: change, frictions: [{ of: 'change' }] });
    expect(tell(checkFrictionNotShared, onePartnership({ swot: shared }))).toEqual([]);
    const alone = aSwot({ valbrune: change, frictions: [{ of: 'change' }] });
    expect(placesOf(checkFrictionNotShared, onePartnership({ swot: alone }))).toEqual([
      `${recordFile}: swot.frictions.0.of`,
    ]);
  });
});
