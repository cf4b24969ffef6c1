import { describe, expect, it } from 'vitest';
import { aClause, aContract, aPartnership, aPinnedClause, aWaiver } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkClauseDependencyMissing } from './clause-dependency-missing.ts';

const rupture = aClause({ id: 'rupture' });

describe('clause-dependency-missing', () => {
  const clauses = [aClause({ requires: ['rupture'] }), rupture];

  it('M13 warns of a pinned clause whose companion no contract of the record holds', () => {
    expect(
      tell(checkClauseDependencyMissing, {
        partnerships: [aPartnership({ contracts: [aContract({ clauses: [aPinnedClause()] })] })],
        clauses,
      }),
    ).toMatchObject([
      {
        severity: 'warning',
        at: `${recordFile}: contracts.0.clauses.0.clause`,
        values: { clause: 'revision-partage', needs: 'rupture' },
      },
    ]);
  });

  it('finds the companion in another contract, and asks nothing of a waived clause', () => {
    const elsewhere = [
      aContract({ clauses: [aPinnedClause()] }),
      aContract({ id: 'b', clauses: [aPinnedClause('rupture')] }),
    ];
    const waived = [aContract({ clauses: [aPinnedClause('revision-partage', { waiver: aWaiver() })] })];
    const superseded = aClause({ id: 'rupture-amiable', supersedes: 'rupture' });
    const replaced = [aContract({ clauses: [aPinnedClause(), aPinnedClause('rupture-amiable')] })];
    expect(
      tell(checkClauseDependencyMissing, {
        partnerships: [aPartnership({ contracts: replaced })],
        clauses: [...clauses, superseded],
      }),
    ).toEqual([]);
    for (const contracts of [elsewhere, waived])
      expect(tell(checkClauseDependencyMissing, { partnerships: [aPartnership({ contracts })], clauses })).toEqual([]);
  });
});
