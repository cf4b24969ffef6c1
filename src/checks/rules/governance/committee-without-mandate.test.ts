import { describe, expect, it } from 'vitest';
import { aCommittee, aPartnership } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkCommitteeWithoutMandate } from './committee-without-mandate.ts';

describe('committee-without-mandate', () => {
  it('M21 warns of a committee that may settle nobody knows what', () => {
    const committees = [aCommittee({ mandate: 'Budgets' }), aCommittee({ id: 'marketing' })];
    expect(
      tell(checkCommitteeWithoutMandate, { partnerships: [aPartnership({ governance: { committees } })] }),
    ).toMatchObject([{ severity: 'warning', at: `${recordFile}: governance.committees.1` }]);
  });
});
