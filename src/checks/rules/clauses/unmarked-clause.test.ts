import { describe, expect, it } from 'vitest';
import { aClause, aContract, aPartnership, aPinnedClause } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnmarkedClause } from './unmarked-clause.ts';

describe('unmarked-clause', () => {
  const signed = (instrument: 'mou' | 'framework', binding?: 'depends' | 'binding', pinned?: 'indicative') => ({
    partnerships: [
      aPartnership({
        contracts: [
          aContract({ instrument, clauses: [aPinnedClause('revision-partage', pinned ? { binding: pinned } : {})] }),
        ],
      }),
    ],
    clauses: [aClause(binding ? { binding } : {})],
  });

  it('M15 warns of a clause of an MOU that nothing marks', () => {
    expect(tell(checkUnmarkedClause, signed('mou'))).toMatchObject([
      { severity: 'warning', values: { clause: 'revision-partage', instrument: 'mou' } },
    ]);
  });

  it('M15 warns in any instrument where the library leaves it open', () => {
    expect(tell(checkUnmarkedClause, signed('framework', 'depends'))).toHaveLength(1);
  });

  it('accepts a mark in the contract or in the library, and an ordinary contract', () => {
    expect(tell(checkUnmarkedClause, signed('mou', 'depends', 'indicative'))).toEqual([]);
    expect(tell(checkUnmarkedClause, signed('mou', 'binding'))).toEqual([]);
    expect(tell(checkUnmarkedClause, signed('framework'))).toEqual([]);
  });
});
