import { describe, expect, it } from 'vitest';
import {
  aClause,
  aContract,
  aPartnership,
  aPartnershipType,
  aPinnedClause,
  condition,
  day,
} from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkClauseDependencyMissing } from './clause-dependency-missing.ts';
import { checkClauseInstrumentMismatch } from './clause-instrument-mismatch.ts';
import { checkConflictingClauses } from './conflicting-clauses.ts';
import { checkRequiredClauseMissing } from './required-clause-missing.ts';
import { checkUnmarkedClause } from './unmarked-clause.ts';

const file = 'partnerships/boucle-chaude/index.mdx';
const waiver = { by: 'ines-morvan', reason: 'Sans objet' };
const reference = { types: [aPartnershipType({ requires: ['rupture'] })], contractKinds: [], tools: [] };
const rupture = aClause({ id: 'rupture' });

describe('required-clause-missing', () => {
  it('M14 warns, from stage working-together, of a clause that the type requires and no contract pins', () => {
    expect(
      tell(checkRequiredClauseMissing, {
        partnerships: [aPartnership({ stage: 'working-together', contracts: [aContract()] })],
        clauses: [rupture],
        reference,
      }),
    ).toEqual([
      {
        code: 'required-clause-missing',
        severity: 'warning',
        at: `${file}: contracts (key)`,
        values: { clause: 'rupture', because: 'type', what: 'joint-venture' },
      },
    ]);
    expect(
      tell(checkRequiredClauseMissing, {
        partnerships: [aPartnership({ stage: 'partner-selection' })],
        clauses: [rupture],
        reference,
      }),
    ).toEqual([]);
  });

  it('M13 warns of a clause that a condition calls for, in the author’s words', () => {
    const clauses = [aClause({ applies: [{ when: condition('investment is set') }] })];
    const partnership = aPartnership({ stage: 'knowledge', investment: { contributions: {} } });
    expect(tell(checkRequiredClauseMissing, { partnerships: [partnership], clauses })).toEqual([]);
    const invested = aPartnership({ stage: 'knowledge', investment: { contributions: { valbrune: 1 } } });
    expect(tell(checkRequiredClauseMissing, { partnerships: [invested], clauses })).toMatchObject([
      {
        at: `${file}: type (key)`,
        values: { clause: 'revision-partage', because: 'condition', what: 'investment is set' },
      },
    ]);
  });

  it('accepts a clause pinned or waived, even where time has undone it: that is a finding of the day', () => {
    const over = aContract({ ends: day('2020-01-01'), clauses: [aPinnedClause('rupture')] });
    const waived = aContract({
      clauses: [aPinnedClause('rupture', { waiver: { ...waiver, until: day('2020-01-01') } })],
    });
    for (const contract of [over, waived]) {
      expect(
        tell(checkRequiredClauseMissing, {
          partnerships: [aPartnership({ contracts: [contract] })],
          clauses: [rupture],
          reference,
        }),
      ).toEqual([]);
    }
  });

  it('says the same on any day', () => {
    const playbook = {
      partnerships: [
        aPartnership({ contracts: [aContract({ starts: day('2026-06-01'), clauses: [aPinnedClause('rupture')] })] }),
      ],
      clauses: [rupture],
      reference,
    };
    expect(tell(checkRequiredClauseMissing, playbook, { asOf: day('2026-01-01') })).toEqual(
      tell(checkRequiredClauseMissing, playbook, { asOf: day('2040-01-01') }),
    );
  });

  it('M13 accepts a clause that supersedes the one required, whatever the day', () => {
    const clauses = [rupture, aClause({ id: 'rupture-amiable', supersedes: 'rupture' })];
    const contracts = [aContract({ starts: day('2026-06-01'), clauses: [aPinnedClause('rupture-amiable')] })];
    const held = { partnerships: [aPartnership({ contracts })], clauses, reference };
    for (const on of ['2026-01-01', '2026-11-23', '2040-01-01'])
      expect(tell(checkRequiredClauseMissing, held, { asOf: day(on) })).toEqual([]);
  });
});

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
        at: `${file}: contracts.0.clauses.0.clause`,
        values: { clause: 'revision-partage', needs: 'rupture' },
      },
    ]);
  });

  it('finds the companion in another contract, and asks nothing of a waived clause', () => {
    const elsewhere = [
      aContract({ clauses: [aPinnedClause()] }),
      aContract({ id: 'b', clauses: [aPinnedClause('rupture')] }),
    ];
    const waived = [aContract({ clauses: [aPinnedClause('revision-partage', { waiver })] })];
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
        at: `${file}: contracts.0.clauses.1.clause`,
        values: { clause: 'rupture', other: 'revision-partage' },
      },
    ]);
  });

  it('accepts them in two contracts, or with one waived', () => {
    const apart = [
      aContract({ clauses: [aPinnedClause()] }),
      aContract({ id: 'b', clauses: [aPinnedClause('rupture')] }),
    ];
    const waived = [aContract({ clauses: [aPinnedClause(), aPinnedClause('rupture', { waiver })] })];
    for (const contracts of [apart, waived])
      expect(tell(checkConflictingClauses, { partnerships: [aPartnership({ contracts })], clauses })).toEqual([]);
  });
});

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
