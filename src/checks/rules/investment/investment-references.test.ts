import { describe, expect, it } from 'vitest';
import { aPartnership, day } from '../../../testing/builders.ts';
import { aTrustRating } from '../../../testing/keyed-by-party.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkUnknownContract } from '../references/unknown-contract.ts';
import { checkUnknownParty } from '../references/unknown-party.ts';
import { checkOneSidedRating } from '../running/one-sided-rating.ts';
import { invested } from '../../../testing/invested.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('references of the investment, the pool and the ratings', () => {
  it('M27 M28 M29 looks up every party they name', () => {
    const partnership = aPartnership({
      investment: {
        contributions: {},
        payments: [{ party: 'norecai', amount: 1, on: day('2026-01-01') }],
        compensation: [{ if: 'Retard', by: 'valbrun', to: 'norecia', gives: '1 %' }],
      },
      pooled: [{ id: 'team', kind: 'people', name: 'Équipe', 'mandated-by': ['valbrune', 'quillard'] }],
      trust: [aTrustRating({ valbrune: '4', noreci: '4' })],
    });
    expect(placesOf(checkUnknownParty, { partnerships: [partnership] })).toEqual([
      `${file}: pooled.0.mandated-by.1`,
      `${file}: investment.payments.0.party`,
      `${file}: investment.compensation.0.by`,
      `${file}: trust.0.noreci (key)`,
    ]);
  });

  it('M28 looks up the contract it stands in', () => {
    expect(placesOf(checkUnknownContract, invested({ contract: 'avenant' }))).toEqual([`${file}: investment.contract`]);
  });

  it('M29 warns of a behaviour that one side has not rated', () => {
    const partnerships = [aPartnership({ trust: [aTrustRating({ valbrune: '4' })] })];
    expect(tell(checkOneSidedRating, { partnerships })).toMatchObject([
      { at: `${file}: trust.0`, values: { item: 'trust', party: 'norecia' } },
    ]);
  });
});
