import { describe, expect, it } from 'vitest';
import { aPartnership } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { voting } from '../../../testing/weighted-vote.ts';
import { checkPartyWithoutWeight } from './party-without-weight.ts';

describe('party-without-weight', () => {
  it('M22 warns of a party that the vote forgets, not of one that agreed to weigh nothing', () => {
    expect(tell(checkPartyWithoutWeight, voting('66 %', { weights: { valbrune: 100 } }))).toMatchObject([
      {
        severity: 'warning',
        at: `${recordFile}: governance.decisions.vote.weights (key)`,
        values: { party: 'norecia' },
      },
    ]);
    expect(tell(checkPartyWithoutWeight, voting('66 %', { weights: { valbrune: 100, norecia: 0 } }))).toEqual([]);
    expect(tell(checkPartyWithoutWeight, { partnerships: [aPartnership()] })).toEqual([]);
  });
});
