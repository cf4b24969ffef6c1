import { describe, expect, it } from 'vitest';
import {
  aClause,
  aContract,
  aPartnership,
  aPartnershipType,
  aPinnedClause,
  aReference,
  aWaiver,
  condition,
  day,
} from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkRequiredClauseMissing } from './required-clause-missing.ts';

const reference = aReference({ types: [aPartnershipType({ requires: ['rupture'] })] });

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
        at: `${recordFile}: contracts (key)`,
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
        at: `${recordFile}: type (key)`,
        values: { clause: 'revision-partage', because: 'condition', what: 'investment is set' },
      },
    ]);
  });

  it('accepts a clause pinned or waived, even where time has undone it: that is a finding of the day', () => {
    const over = aContract({ ends: day('2020-01-01'), clauses: [aPinnedClause('rupture')] });
    const waived = aContract({
      clauses: [aPinnedClause('rupture', { waiver: aWaiver({ until: day('2020-01-01') }) })],
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
