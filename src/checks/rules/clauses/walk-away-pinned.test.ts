import { describe, expect, it } from 'vitest';
import type { PinnedClause } from '../../../model/contract.ts';
import { aContract, aPartnership, aPinnedClause } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkWalkAwayPinned } from './walk-away-pinned.ts';

const told = (pin: Partial<PinnedClause>) =>
  tell(checkWalkAwayPinned, {
    partnerships: [aPartnership({ contracts: [aContract({ clauses: [aPinnedClause('rupture', pin)] })] })],
  });

describe('walk-away-pinned', () => {
  it('M15 tells of a contract that holds a clause at the line not to cross, at the position', () => {
    expect(told({ position: 'walk-away' })).toEqual([
      {
        code: 'walk-away-pinned',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/index.mdx: contracts.0.clauses.0.position',
        values: { clause: 'rupture' },
      },
    ]);
  });

  it.each(['preferred', 'fallback-1', 'fallback-2', undefined] as const)(
    'lets any other position be: %s',
    (position) => {
      expect(told(position === undefined ? {} : { position })).toEqual([]);
    },
  );

  it('lets a waiver be, which holds no text', () => {
    expect(told({ position: 'walk-away', waiver: { by: 'ines-morvan', reason: 'Aucun client commun' } })).toEqual([]);
  });
});
