import { describe, expect, it } from 'vitest';
import type { Contract } from '../../model/contract.ts';
import { aContract, day } from '../../testing/builders.ts';
import { byPrecedence } from './contract-precedence.ts';
import { contractStandings } from './contract-standing.ts';

const order = (...contracts: readonly Partial<Contract>[]) =>
  byPrecedence(
    contractStandings(contracts.map(aContract), day('2026-11-23'), { weekends: 'skip', holidays: 'none' }),
  ).map(({ contract }) => contract.id);

describe('M13 the order of precedence between contracts', () => {
  it('is the order of the record where nothing is said', () => {
    expect(order({ id: 'b' }, { id: 'a' })).toEqual(['b', 'a']);
  });

  it('puts an amendment before what it amends', () => {
    expect(order({ id: 'cadre' }, { id: 'avenant', amends: 'cadre' })).toEqual(['avenant', 'cadre']);
  });

  it('puts of two amendments of one contract the one that took effect last first, and leaves other contracts where they stand', () => {
    const [old, recent] = [
      { id: 'avenant-1', amends: 'cadre', starts: day('2026-01-01') },
      { id: 'avenant-2', amends: 'cadre', starts: day('2026-06-01') },
    ];
    const other = { id: 'autre', amends: 'annexe', starts: day('2026-09-01') };
    const expected = ['avenant-2', 'autre', 'avenant-1', 'cadre', 'annexe'];
    expect(order({ id: 'cadre' }, { id: 'annexe' }, old, other, recent)).toEqual(expected);
    expect(order({ id: 'cadre' }, { id: 'annexe' }, recent, other, old)).toEqual(expected);
  });

  it('is the one a contract says; what it does not name yields', () => {
    expect(order({ id: 'a' }, { id: 'b' }, { id: 'c', precedence: ['c', 'b'] })).toEqual(['c', 'b', 'a']);
    expect(order({ id: 'a', precedence: ['b', 'a'] }, { id: 'b' }, { id: 'avenant', amends: 'a' })).toEqual([
      'b',
      'avenant',
      'a',
    ]);
  });

  it('is the one of the contract signed last, and never of one that no longer holds', () => {
    const old = { id: 'a', signed: day('2025-01-01'), precedence: ['a', 'b'] };
    const recent = { id: 'b', signed: day('2025-06-01'), precedence: ['b', 'a'] };
    expect(order(old, recent)).toEqual(['b', 'a']);
    expect(order(old, { ...recent, ends: day('2026-11-22') })).toEqual(['a', 'b']);
    expect(order(old, { ...recent, ends: day('2026-11-23') })).toEqual(['b', 'a']);
  });

  it('is the one of the contract written last, of two signed on one day', () => {
    const signed = day('2025-01-01');
    const [a, b] = [
      { id: 'a', signed, precedence: ['a', 'b'] },
      { id: 'b', signed, precedence: ['b', 'a'] },
    ];
    expect(order(a, b)).toEqual(['b', 'a']);
    expect(order(b, a)).toEqual(['a', 'b']);
  });
});
