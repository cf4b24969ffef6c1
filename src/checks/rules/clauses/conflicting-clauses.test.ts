import { describe, expect, it } from 'vitest';
import { aClause, aContract, aPartnership, aPinnedClause, aWaiver } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkConflictingClauses } from './conflicting-clauses.ts';

const rupture = aClause({ id: 'rupture' });

describe('conflicting-clauses', () => {
  const clauses = [aClause({ conflicts: ['rupture'] }), rupture];

  it('M13 reports once two clauses of one contract that conflict, whichever of them says so', () => {
    const partnerships = [
      aPartnership({ contracts: [aContract({ clauses: [aPinnedClause(), aPinnedClause('rupture')] })] }),
    ];
    expect(tell(checkConflictingClauses, { partnerships, clauses })).toEqual([
      {
        code: 'conflicting-clauses',
        severity: 'error',
        at: `${recordFile}: contracts.0.clauses.1.clause`,
        values: { clause: 'rupture', other: 'revision-partage' },
      },
    ]);
  });

  it('accepts them in two contracts, or with one waived', () => {
    const apart = [
      aContract({ clauses: [aPinnedClause()] }),
      aContract({ id: 'b', clauses: [aPinnedClause('rupture')] }),
    ];
    const waived = [aContract({ clauses: [aPinnedClause(), aPinnedClause('rupture', { waiver: aWaiver() })] })];
    for (const contracts of [apart, waived])
      expect(tell(checkConflictingClauses, { partnerships: [aPartnership({ contracts })], clauses })).toEqual([]);
  });
});
