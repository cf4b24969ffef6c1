import { describe, expect, it } from 'vitest';
import type { PinnedClause } from '../../../model/contract.ts';
import { aClause, aContract, anEarlierClause, aPartnership, aPinnedClause } from '../../../testing/builders.ts';
import { proseOf } from '../../../testing/prose.ts';
import { tell } from '../../../testing/tell.ts';
import { checkUnwrittenPosition } from './unwritten-position.ts';

const written = (...tiers: string[]) =>
  proseOf(tiers.map((tier) => `<Position tier="${tier}">\n\nTexte.\n\n</Position>\n\n`).join(''));
const told = (pin: Partial<PinnedClause>, prose = written('preferred', 'fallback-1', 'walk-away')) =>
  tell(checkUnwrittenPosition, {
    clauses: [
      aClause({ id: 'rupture', prose, earlier: [anEarlierClause({ id: 'rupture', prose: written('preferred') })] }),
    ],
    partnerships: [aPartnership({ contracts: [aContract({ clauses: [aPinnedClause('rupture', pin)] })] })],
  });

describe('unwritten-position', () => {
  it('M15 tells of a contract that holds a clause at a position its text does not write, with those it does', () => {
    expect(told({ position: 'fallback-2' })).toEqual([
      {
        code: 'unwritten-position',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/index.mdx: contracts.0.clauses.0.position',
        values: { position: 'fallback-2', clause: 'rupture', version: '1.0', known: ['preferred', 'fallback-1'] },
      },
    ]);
  });

  it('reads the version that was signed', () => {
    const clause = { id: 'rupture', version: '0.9' };
    expect(told({ clause, position: 'fallback-1' })).toMatchObject([{ values: { known: ['preferred'] } }]);
    expect(told({ clause, position: 'preferred' })).toEqual([]);
    expect(told({ clause: { id: 'rupture', version: '3.0' }, position: 'fallback-2' })).toEqual([]);
  });

  it('lets be a position that is written, none, a waiver, and the line not to cross, which others tell', () => {
    expect(told({ position: 'fallback-1' })).toEqual([]);
    expect(told({})).toEqual([]);
    expect(told({ position: 'walk-away' }, written('preferred'))).toEqual([]);
    expect(told({ position: 'fallback-2', waiver: { by: 'ines-morvan', reason: 'Aucun client commun' } })).toEqual([]);
  });

  it('lets a clause be that has no position yet', () => {
    expect(told({ position: 'fallback-2' }, written())).toEqual([]);
  });
});
