import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pooled } from '../../model/pooled.ts';
import { assessPooled, capacityQuestions, pooledBalance } from './pooled-use.ts';

const parties = ['valbrune', 'norecia'];

function aResource(fields: Partial<Pooled> = {}): Pooled {
  return {
    id: 'team',
    kind: 'people',
    name: 'Équipe commune',
    capacity: 100,
    used: 80,
    share: { valbrune: 0.5, norecia: 0.5 },
    owner: 'ruben-hasse',
    'mandated-by': parties,
    ...fields,
  };
}

describe('M27 the use of a pooled resource', () => {
  const use = (used: number, fields: Partial<Pooled> = {}) => assessPooled(aResource({ used, ...fields })).use;

  it('is over strictly beyond the capacity', () => {
    expect([use(99.9), use(100), use(100.1)]).toEqual(['well', 'well', 'over']);
  });

  it('is under strictly below 60 %, or the limit of the record', () => {
    expect([use(59.9), use(60), use(60.1)]).toEqual(['under', 'well', 'well']);
    const limit = { 'underused-below': 0.3 };
    expect([use(29, limit), use(30, limit), use(31, limit)]).toEqual(['under', 'well', 'well']);
  });

  it('is well at the very limit, whatever decimals it is written with', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 100_000 }), (percent, tenths) => {
        const [limit, capacity] = [percent / 100, tenths / 10];
        const at = (thousandths: number) =>
          assessPooled({ capacity, used: thousandths / 1000, 'underused-below': limit }).use;
        expect([at(percent * tenths), at(percent * tenths - 1)]).toEqual(['well', 'under']);
      }),
    );
  });

  it('is a share of the capacity', () => {
    expect(assessPooled({ capacity: 12, used: 15 }).rate).toBe(1.25);
    expect(assessPooled({ capacity: 12, used: 0 })).toEqual({ use: 'under', rate: 0 });
  });

  it('is unknown without a capacity or a use, and over any capacity of zero', () => {
    expect(assessPooled({ used: 3 })).toEqual({ use: 'no-data', rate: null });
    expect(assessPooled({ capacity: 3 })).toEqual({ use: 'no-data', rate: null });
    expect(assessPooled({ capacity: 0, used: 0 })).toEqual({ use: 'no-data', rate: null });
    expect(assessPooled({ capacity: 0, used: 1 })).toEqual({ use: 'over', rate: null });
  });
});

describe('M27 the capacity review', () => {
  it('has nothing to ask of a resource well used, shared and run for all', () => {
    expect(capacityQuestions(aResource(), parties)).toEqual([]);
  });

  it('asks about use, shares, owner and mandate', () => {
    expect(capacityQuestions(aResource({ used: 101 }), parties)).toEqual(['over']);
    expect(capacityQuestions(aResource({ used: 10 }), parties)).toEqual(['under']);
    const { share: _share, owner: _owner, used: _used, ...bare } = aResource();
    expect(capacityQuestions(bare, parties)).toEqual(['no-data', 'no-share', 'no-owner']);
    expect(capacityQuestions(aResource({ 'mandated-by': ['norecia'] }), parties)).toEqual(['no-mandate']);
  });
});

describe('M27 the balance of what is pooled', () => {
  it('is the mean share of the resources whose shares are agreed', () => {
    const shares = [{ share: { valbrune: 0.5, norecia: 0.5 } }, { share: { valbrune: 0.25, norecia: 0.75 } }, {}];
    expect(pooledBalance(shares, parties)).toEqual([0.375, 0.625]);
  });

  it('is unknown where none is agreed', () => {
    expect(pooledBalance([{}], parties)).toBeNull();
  });
});
