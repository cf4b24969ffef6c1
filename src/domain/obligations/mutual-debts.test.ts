import { describe, expect, it } from 'vitest';
import type { Partnership } from '../../model/playbook.ts';
import { aContract, aKpi, aPinnedClause, day, triggerRule } from '../../testing/builders.ts';
import { aMalus, aTrigger, figures, obligationsIn, type Figure } from '../../testing/obligations.ts';
import type { DuePayment } from '../contract/contract-payments.ts';
import { mutualDebts } from './mutual-debts.ts';

/** A malus of 100 a point under 90 that Norécia owes, and a bonus of 50 a point above 95 that it is owed. */
function debts(values: readonly Figure[], parties?: Partnership['parties']) {
  const triggers = [
    { when: triggerRule('below floor'), clause: 'malus', 'owed-by': 'norecia' },
    { when: triggerRule('above target'), clause: 'bonus', 'owed-by': 'valbrune' },
  ];
  const { term: _, ...contract } = aContract({ signed: day('2024-03-15'), starts: day('2024-03-15') });
  const { trigger: __, ...line } = aTrigger();
  return mutualDebts(
    obligationsIn({
      rows: figures('2025-11', values),
      uses: [{ ...line, triggers }],
      kpis: [aKpi({ unit: 'points' })],
      clauses: [aMalus({}, { id: 'malus' }), aMalus({ effect: 'bonus', formula: 'gap * 50' }, { id: 'bonus' })],
      record: {
        contracts: [{ ...contract, clauses: [aPinnedClause('malus'), aPinnedClause('bonus')] }],
        ...(parties && { parties }),
      },
    }),
  ).map(({ year, debtor, creditor: to, owed, inReturn }) => `${year} ${debtor}>${to} ${owed / 100}-${inReturn / 100}`);
}

describe('M17 what two parties owe each other', () => {
  it('is told by calendar year, the one that owes more first', () => {
    expect(debts([88, 96, 99, 89])).toEqual(['2026 valbrune>norecia 200-100', '2025 norecia>valbrune 200-50']);
  });

  it('is told where both owe as much, by the order of their names', () => {
    expect(debts([89.5, 96])).toEqual(['2025 norecia>valbrune 50-50']);
  });

  it('is nothing where one of them owes all, or owes in another year', () => {
    expect(debts([88, 88])).toEqual([]);
    expect(debts([88, 93, 99])).toEqual([]);
  });

  it('leaves out what is owed to several parties together', () => {
    const parties = ['valbrune', 'norecia', 'sydeane'].map((id) => ({ id, name: id }));
    expect(debts([88, 96], parties)).toEqual([]);
  });

  it('M13 counts what contracts make payable once it is late, in the year of its day', () => {
    const payment = (on: string, more: Partial<DuePayment> = {}) => ({
      owing: { by: 'norecia', to: ['valbrune'] },
      remaining: 30_000,
      day: { event: day(on), counted: day(on), due: day(on) },
      state: 'late' as const,
      ...more,
    });
    const inReturn = payment('2026-05-01', { owing: { by: 'valbrune', to: ['norecia'] }, remaining: 10_000 });
    const told = (...payments: ReturnType<typeof payment>[]) =>
      mutualDebts([], payments).map(({ year, debtor, owed, inReturn: back }) => `${year} ${debtor} ${owed}-${back}`);
    expect(told(payment('2026-02-01'), payment('2026-03-01'), inReturn)).toEqual(['2026 norecia 60000-10000']);
    expect(told(payment('2025-12-31'), inReturn)).toEqual([]);
    expect(told(payment('2026-02-01', { remaining: null }), inReturn)).toEqual([]);
    expect(mutualDebts([], [{ ...payment('2026-02-01'), state: 'paid' }, inReturn])).toEqual([]);
  });

  it('leaves out what rests on provisional figures', () => {
    expect(debts([88, '96p'])).toEqual([]);
    expect(debts(['88p', 96, 87])).toEqual([]);
  });
});
