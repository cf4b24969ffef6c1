import { describe, expect, it } from 'vitest';
import { aContract, aPartnership, aPinnedClause } from '../../../testing/builders.ts';
import { malusClauses, malusVariables } from '../../../testing/malus-clauses.ts';
import { tell } from '../../../testing/tell.ts';
import { checkCapUnfilled } from './cap-unfilled.ts';

describe('cap-unfilled', () => {
  const told = (year: string, pin = {}, contract = {}) =>
    tell(checkCapUnfilled, {
      ...malusClauses({ cap: { year } }, { variables: { ...malusVariables, prix: { type: 'amount', label: 'Prix' } } }),
      partnerships: [
        aPartnership({ contracts: [aContract({ clauses: [aPinnedClause('bonus-malus', pin)], ...contract })] }),
      ],
    });

  it('M17 refuses a signed contract that leaves blank what a cap rests on', () => {
    expect(told('10 % * prix')).toEqual([
      {
        code: 'cap-unfilled',
        severity: 'error',
        at: 'partnerships/boucle-chaude/index.mdx: contracts.0.clauses.0.with',
        values: { name: 'prix', clause: 'bonus-malus' },
      },
    ]);
    expect(told('10 % * prix', { with: { prix: '5000' } })).toEqual([]);
    expect(told('10 % * plafond')).toEqual([]);
  });

  it('M17 asks nothing of a draft or of a waived clause', () => {
    expect(told('prix', {}, { signed: undefined })).toEqual([]);
    expect(told('prix', { waiver: { by: 'ines-morvan', reason: 'Sans objet' } })).toEqual([]);
  });
});
