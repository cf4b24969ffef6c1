import { describe, expect, it } from 'vitest';
import { aClause, aContract, aPartnership, aPinnedClause } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkClauseInstrumentMismatch } from './clause-instrument-mismatch.ts';

describe('clause-instrument-mismatch', () => {
  const signedIn = (instrument: 'pilot' | 'framework' | 'amendment', instruments?: readonly ['framework']) => ({
    partnerships: [aPartnership({ contracts: [aContract({ instrument, clauses: [aPinnedClause()] })] })],
    clauses: [aClause(instruments ? { instruments: [...instruments] } : {})],
  });

  it('M13 warns of a clause in an instrument that it was not written for', () => {
    expect(tell(checkClauseInstrumentMismatch, signedIn('pilot', ['framework']))).toMatchObject([
      { severity: 'warning', values: { instrument: 'pilot', known: ['framework'] } },
    ]);
  });

  it('accepts a foreseen instrument, an amendment, and a clause that foresees none', () => {
    expect(tell(checkClauseInstrumentMismatch, signedIn('framework', ['framework']))).toEqual([]);
    expect(tell(checkClauseInstrumentMismatch, signedIn('amendment', ['framework']))).toEqual([]);
    expect(tell(checkClauseInstrumentMismatch, signedIn('pilot'))).toEqual([]);
  });
});
