import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../model/contract.ts';
import type { KpiTrigger } from '../../model/kpi-use.ts';
import { aClause, aContract, aKpiUse, aPinnedClause, day, triggerRule } from '../../testing/builders.ts';
import { aMalus, figures, obligationsIn, tell, type Figure } from '../../testing/obligations.ts';

const trigger = (when: string, clause: string, more: Partial<KpiTrigger> = {}): KpiTrigger => ({
  when: triggerRule(when),
  clause,
  ...more,
});

const clauses = [
  aMalus(),
  aMalus({ formula: 'gap * 30', cap: { year: '250' } }, { id: 'second-malus' }),
  aClause({ id: 'bonus', trigger: { effect: 'bonus', formula: 'gap * 50' } }),
];

/** A hundred a point below 90, thirty a point below 95 of at most 250 a year, and fifty a point above 95. */
const use = (owedBy: readonly string[] = []) =>
  aKpiUse({
    target: 95,
    floor: 90,
    triggers: [
      trigger('below floor', 'bonus-malus', owedBy[0] === undefined ? {} : { 'owed-by': owedBy[0] }),
      trigger('below target', 'second-malus', owedBy[1] === undefined ? {} : { 'owed-by': owedBy[1] }),
      trigger('above target', 'bonus'),
    ],
  });

const { term: _, ...lasting } = aContract({ signed: day('2024-01-01'), starts: day('2024-01-01') });
const pinned = ['bonus-malus', 'second-malus', 'bonus'].map((clause) => aPinnedClause(clause));
const capped = (cap: Contract['penalty-cap'], more: Partial<Contract> = {}): Contract => ({
  ...lasting,
  clauses: pinned,
  ...(cap && { 'penalty-cap': cap }),
  ...more,
});

const obligations = (values: readonly Figure[], contracts: readonly Contract[], uses = [use()], from = '2026-01') =>
  obligationsIn({ rows: figures(from, values), uses, clauses, record: { contracts: [...contracts] } });

const told = (...given: Parameters<typeof obligations>) =>
  [...Map.groupBy(obligations(...given), ({ clause }) => clause)]
    .map(([clause, own]) => `${clause}: ${tell(own.toReversed())}`)
    .sort();

describe('M17 a cap on all the penalties of a contract', () => {
  it.each<[string, Contract['penalty-cap'], readonly string[]]>([
    [
      'changes nothing where none is written',
      undefined,
      ['bonus-malus: due 2026-01=200', 'second-malus: due 2026-01=210'],
    ],
    ['leaves what just reaches it', { year: '410' }, ['bonus-malus: due 2026-01=200', 'second-malus: due 2026-01=210']],
    [
      'takes a cent off what passes it by one',
      { year: '409.99' },
      ['bonus-malus: due 2026-01=200', 'second-malus: due 2026-01=209.99 penalties'],
    ],
    [
      'is used up in the order of the record',
      { month: '150' },
      ['bonus-malus: due 2026-01=150 penalties', 'second-malus: due 2026-01=0 penalties'],
    ],
  ])('%s', (_name, cap, expected) => {
    expect(told([88], [capped(cap)])).toEqual([...expected]);
  });

  it('begins anew with each calendar month, calendar year or contract year, and never where it bears on the whole contract', () => {
    const values = [88, 88, 88];
    const first = (cap: Contract['penalty-cap'], from: string, more: Partial<Contract> = {}) =>
      told(values, [capped(cap, more)], [use()], from)[0];
    expect(first({ month: '250' }, '2025-11')).toBe('bonus-malus: due 2025-11=200 2025-12=200 2026-01=200');
    expect(first({ year: '450' }, '2025-11')).toBe('bonus-malus: due 2025-11=200 2025-12=40 penalties 2026-01=200');
    expect(first({ 'contract-year': '430' }, '2025-11', { starts: day('2024-12-01') })).toBe(
      'bonus-malus: due 2025-11=200 2025-12=200 2026-01=190 penalties',
    );
    expect(first({ contract: '450' }, '2025-11')).toBe(
      'bonus-malus: due 2025-11=200 2025-12=40 penalties 2026-01=0 penalties',
    );
  });

  it('is a share of the contract’s amount where it is written so', () => {
    const contract = capped({ contract: '10 % * amount' }, { amount: 300000 });
    expect(told([88], [contract])).toEqual(['bonus-malus: due 2026-01=200', 'second-malus: due 2026-01=100 penalties']);
  });

  it('leaves the amounts unknown where the contract has none to take a share of', () => {
    expect(obligations([88], [capped({ contract: '10 % * amount' })]).map(({ total }) => total)).toEqual([null, null]);
  });

  it('bears on no bonus', () => {
    expect(told([97], [capped({ year: '10' })])).toEqual(['bonus: due 2026-01=100']);
  });

  it('counts in the cap of a clause only what is due in the end', () => {
    const contract = capped({ month: '300' });
    expect(told([88, 94, 94], [contract])).toEqual([
      'bonus-malus: due 2026-01=200',
      'second-malus: due 2026-01=100 penalties 2026-02=30 2026-03=30',
    ]);
  });

  it('holds for each party that owes penalties', () => {
    const contract = capped({ month: '150' });
    expect(told([88], [contract], [use(['norecia', 'valbrune'])])).toEqual([
      'bonus-malus: due 2026-01=150 penalties',
      'second-malus: due 2026-01=150 penalties',
    ]);
  });

  it('is that of the amendment from the day it takes effect, what was taken before counting', () => {
    const original = capped({ contract: '300' }, { id: 'cadre' });
    const amendment: Contract = {
      ...lasting,
      id: 'avenant',
      instrument: 'amendment',
      amends: 'cadre',
      starts: day('2026-02-01'),
      'penalty-cap': { contract: '500' },
    };
    expect(told([88, 88], [original, amendment])).toEqual([
      'bonus-malus: due 2026-01=200 2026-02=200',
      'second-malus: due 2026-01=100 penalties 2026-02=0 penalties',
    ]);
  });

  it('is that of the amendment that took effect last, whatever the order in which the record lists two', () => {
    const amending = (id: string, from: string, cap: string): Contract => ({
      ...lasting,
      id,
      instrument: 'amendment',
      amends: 'cadre',
      signed: day(from),
      starts: day(from),
      'penalty-cap': { month: cap },
    });
    const original = capped({ month: '100' }, { id: 'cadre' });
    const [first, second] = [amending('avenant-1', '2026-01-01', '50'), amending('avenant-2', '2026-02-01', '20')];
    const byDate = 'bonus-malus: due 2026-01=50 penalties 2026-02=20 penalties';
    expect(told([88, 88], [original, first, second])[0]).toBe(byDate);
    expect(told([88, 88], [second, first, original])[0]).toBe(byDate);
    const same = amending('avenant-2', '2026-01-01', '20');
    expect(told([88], [original, first, same])[0]).toBe('bonus-malus: due 2026-01=20 penalties');
    expect(told([88], [original, same, first])[0]).toBe('bonus-malus: due 2026-01=50 penalties');
  });

  it('is of its own contract: what another one costs does not count', () => {
    const one = capped({ month: '150' }, { id: 'un', clauses: pinned.slice(0, 1) });
    const two = capped({ month: '150' }, { id: 'deux', clauses: pinned.slice(1) });
    expect(told([88], [one, two])).toEqual([
      'bonus-malus: due 2026-01=150 penalties',
      'second-malus: due 2026-01=150 penalties',
    ]);
  });

  it('is never passed in a year, whatever the figures', () => {
    const values = fc.array(fc.integer({ min: 70, max: 100 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 3000 }), (measured, cap) => {
        const totals = obligations(measured, [capped({ year: String(cap) })])
          .filter(({ effect }) => effect === 'malus')
          .reduce((sum, { total }) => sum + (total ?? 0), 0);
        expect(totals).toBeLessThanOrEqual(cap * 100);
      }),
    );
  });
});
