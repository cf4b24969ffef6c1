import { describe, expect, it } from 'vitest';
import type { Contract } from '../../model/contract.ts';
import { aClause, aContract, aKpi, aKpiUse, aPinnedClause, day, triggerRule } from '../../testing/builders.ts';
import { aMalus, figures, obligationsIn } from '../../testing/obligations.ts';

interface Case {
  /** Who owes each malus, in order; nobody named where there is none. */
  readonly owedBy?: readonly (string | undefined)[];
  /** The clause that each KPI sets off. */
  readonly named?: readonly string[];
  readonly bonus?: string;
  readonly cap?: Parameters<typeof aMalus>[0];
  readonly common?: Contract['penalty-cap'];
}

const ids = ['availability', 'delivery', 'returns'];
const kpis = [...ids, 'margin'].map((id) => aKpi({ id, unit: 'points' }));
const { term: _, ...lasting } = aContract({ signed: day('2024-01-01'), starts: day('2024-01-01') });

/**
 * Three KPIs two points under their floor in January, at a hundred a point: what each costs, in
 * the order of the record.
 */
function amounts({ owedBy = [], named = [], bonus, cap, common }: Case) {
  const clauses = ['bonus-malus', 'second-malus', 'third-malus', 'bonus'];
  const uses = ids.map((kpi, index) => {
    const by = owedBy[index];
    const trigger = { when: triggerRule('below floor'), clause: named[index] ?? 'bonus-malus' };
    return aKpiUse({ kpi, floor: 90, trigger: { ...trigger, ...(by !== undefined && { 'owed-by': by }) } });
  });
  const rewarding = { when: triggerRule('above target'), clause: 'bonus', ...(bonus && { 'owed-by': bonus }) };
  const found = obligationsIn({
    rows: ids.flatMap((kpi) => figures('2026-01', [88]).map((row) => ({ ...row, kpi }))),
    kpis,
    uses: [...uses, aKpiUse({ kpi: 'margin', target: 95, trigger: rewarding })],
    clauses: [
      ...clauses.slice(0, 3).map((id) => aMalus(cap, { id })),
      aClause({ id: 'bonus', trigger: { effect: 'bonus', formula: '10' } }),
    ],
    record: {
      contracts: [
        { ...lasting, clauses: clauses.map((id) => aPinnedClause(id)), ...(common && { 'penalty-cap': common }) },
      ],
    },
  });
  return ids.map((id) => (found.find(({ kpi }) => kpi.id === id)?.total ?? 0) / 100);
}

describe('M17 whose cap an amount counts under', () => {
  const apart = ['bonus-malus', 'second-malus', 'third-malus'];

  it.each<[string, Case, readonly number[]]>([
    ['one debtor has one cap of a clause', { owedBy: ['norecia', 'norecia', 'norecia'] }, [200, 100, 0]],
    ['each debtor has its own', { owedBy: ['norecia', 'valbrune', 'norecia'] }, [200, 200, 100]],
    ['nobody named is one debtor', {}, [200, 100, 0]],
    ['a line without a name counts with the only debtor named', { owedBy: ['norecia', undefined] }, [200, 100, 0]],
    ['and by itself where two are named', { owedBy: ['norecia', undefined, 'valbrune'] }, [200, 200, 200]],
    ['another clause names nobody of this one', { owedBy: ['norecia'], named: ['second-malus'] }, [200, 200, 100]],
  ])('a cap of 300 a year: %s', (_name, given, expected) => {
    expect(amounts({ ...given, cap: { cap: { year: '300' } } })).toEqual([...expected]);
  });

  it.each<[string, Case, readonly number[]]>([
    ['one debtor has one', { owedBy: ['norecia', 'norecia', 'norecia'] }, [200, 100, 0]],
    ['each debtor has its own', { owedBy: ['norecia', 'valbrune', 'norecia'] }, [200, 200, 100]],
    ['nobody named is one debtor', {}, [200, 100, 0]],
    ['a line without a name counts with the only debtor named', { owedBy: [undefined, 'norecia'] }, [200, 100, 0]],
    ['whoever owes a bonus is no debtor of penalties', { owedBy: ['norecia'], bonus: 'valbrune' }, [200, 100, 0]],
  ])('a cap of 300 a year on all penalties: %s', (_name, given, expected) => {
    expect(amounts({ ...given, named: apart, common: { year: '300' } })).toEqual([...expected]);
  });

  it('debtors whose clause says so share its caps, that of a period aside', () => {
    const shared = { 'shared-cap': true, cap: { year: '300' } };
    expect(amounts({ cap: shared, owedBy: ['norecia', 'valbrune', 'norecia'] })).toEqual([200, 100, 0]);
    expect(amounts({ cap: shared, owedBy: ['norecia', undefined, 'valbrune'] })).toEqual([200, 100, 0]);
    const monthly = { 'shared-cap': true, cap: { month: '250', period: '150' } };
    expect(amounts({ cap: monthly, owedBy: ['norecia', 'valbrune', 'norecia'] })).toEqual([150, 100, 0]);
    const apartStill = { 'shared-cap': false, cap: { year: '300' } };
    expect(amounts({ cap: apartStill, owedBy: ['norecia', 'valbrune', 'norecia'] })).toEqual([200, 200, 100]);
  });

  it('a shared cap leaves each debtor its own under the cap on all penalties', () => {
    const shared = { 'shared-cap': true, cap: { year: '1000' } };
    const given = { cap: shared, owedBy: ['norecia', 'valbrune', 'norecia'], common: { year: '300' } };
    expect(amounts(given)).toEqual([200, 200, 100]);
  });

  it('a cap of a month is each debtor’s own as well', () => {
    const cap = { cap: { month: '300' } };
    expect(amounts({ cap, owedBy: ['norecia', 'norecia', 'norecia'] })).toEqual([200, 100, 0]);
    expect(amounts({ cap, owedBy: ['norecia', 'valbrune', 'norecia'] })).toEqual([200, 200, 100]);
  });
});
