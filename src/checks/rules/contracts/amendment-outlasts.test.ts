import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../model/contract.ts';
import { aContract, aPartnership, day } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkAmendmentOutlasts } from './amendment-outlasts.ts';

describe('amendment-outlasts', () => {
  const file = 'partnerships/boucle-chaude/index.mdx';
  const framework = { ends: day('2025-12-31'), renewal: { kind: 'none' as const } };
  const told = (contract: Partial<Contract>, amendment: Partial<Contract>) => {
    const { term: _, ...own } = aContract({ id: 'avenant', instrument: 'amendment', amends: 'pacte', ...amendment });
    const contracts = [aContract(contract), amendment.term ? { ...own, term: amendment.term } : own];
    return tell(checkAmendmentOutlasts, { partnerships: [aPartnership({ contracts })] });
  };

  it('M44 points at an end later than that of the contract, and at none on or before it', () => {
    expect(told(framework, { ends: day('2026-12-31') })).toEqual([
      {
        code: 'amendment-outlasts',
        severity: 'warning',
        at: `${file}: contracts.1.ends`,
        values: { contract: 'pacte', ends: '2026-12-31', amendedEnds: '2025-12-31', renewal: 'none' },
      },
    ]);
    expect(told(framework, { ends: day('2026-01-01') })).toHaveLength(1);
    expect(told(framework, { ends: day('2025-12-31') })).toEqual([]);
    expect(told(framework, { ends: day('2025-12-30') })).toEqual([]);
  });

  it('M44 points at a term as at an end', () => {
    const amendment = { starts: day('2026-01-01'), term: { count: 1, unit: 'year' } as const };
    expect(told(framework, amendment)).toMatchObject([{ at: `${file}: contracts.1.term` }]);
  });

  it('M44 counts the express renewals signed, and leaves tacit ones and unsigned or indefinite amendments alone', () => {
    const express = (...renewed: string[]) => ({
      ...framework,
      renewal: { kind: 'express' as const, for: { count: 1, unit: 'year' } as const, renewed: renewed.map(day) },
    });
    const later = { ends: day('2026-12-31') };
    expect(told(express(), later)).toMatchObject([{ values: { renewal: 'express' } }]);
    expect(told(express('2025-11-15'), later)).toEqual([]);
    expect(told({ ...framework, renewal: { ...express().renewal, kind: 'tacit' } }, later)).toEqual([]);
    const once = { ...express().renewal, kind: 'tacit' as const, times: 1 };
    expect(told({ ...framework, renewal: once }, { ends: day('2026-12-31') })).toEqual([]);
    expect(told({ ...framework, renewal: once }, { ends: day('2027-01-01') })).toMatchObject([
      { values: { amendedEnds: '2026-12-31' } },
    ]);
    const endless = { ...express().renewal, for: 'indefinite' as const };
    expect(told({ ...framework, renewal: { ...endless, kind: 'tacit' } }, later)).toEqual([]);
    expect(told({ ...framework, renewal: { ...endless, kind: 'tacit', times: 1 } }, later)).toEqual([]);
    expect(told({ ...framework, renewal: endless }, later)).toMatchObject([{ values: { renewal: 'express' } }]);
    expect(told({ ...framework, renewal: { ...endless, renewed: [day('2025-11-15')] } }, later)).toEqual([]);
    expect(told(framework, { ...later, signed: undefined })).toEqual([]);
    expect(told(framework, {})).toEqual([]);
  });
});
