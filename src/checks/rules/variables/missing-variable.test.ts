import { describe, expect, it } from 'vitest';
import { aClause, aContract, aPartnership, aPinnedClause, aWaiver } from '../../../testing/builders.ts';
import { seuil, plafond, signedWith } from '../../../testing/clause-variables.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkMissingVariable } from './missing-variable.ts';

describe('missing-variable', () => {
  it('M13 warns of a blank that nothing fills', () => {
    expect(tell(checkMissingVariable, signedWith(undefined, { seuil, plafond }))).toEqual([
      {
        code: 'missing-variable',
        severity: 'warning',
        at: `${recordFile}: contracts.0.clauses.0.with`,
        values: { name: 'seuil', label: 'Seuil', clause: 'revision-partage' },
      },
    ]);
  });

  it('is content with a value, a default, or a word on its absence', () => {
    expect(
      tell(
        checkMissingVariable,
        signedWith({ seuil: '97 %' }, { seuil, plafond, notice: { ...seuil, 'if-missing': 'Sans préavis' } }),
      ),
    ).toEqual([]);
  });

  it('leaves a blank filled under a misspelt name to the check of unknown ones', () => {
    expect(tell(checkMissingVariable, signedWith({ seuils: '97 %' }, { seuil }))).toEqual([]);
    expect(tell(checkMissingVariable, signedWith({ montant: '97 %' }, { seuil }))).toHaveLength(1);
  });

  it('asks nothing of a waived clause', () => {
    const pin = aPinnedClause('revision-partage', { waiver: aWaiver() });
    expect(
      tell(checkMissingVariable, {
        partnerships: [aPartnership({ contracts: [aContract({ clauses: [pin] })] })],
        clauses: [aClause({ variables: { seuil } })],
      }),
    ).toEqual([]);
  });
});
