import { describe, expect, it } from 'vitest';
import { aContract, aKpi, anEntry, aPinnedClause, day, duration, period, triggerRule } from '../../testing/builders.ts';
import {
  aMalus,
  aTrigger,
  figures,
  obligationsIn,
  tell,
  type Figure,
  type ObligationCase,
} from '../../testing/obligations.ts';
import { firedTriggers } from '../kpi/kpi-breach.ts';
import { buildSeries } from '../kpi/kpi-series.ts';
import { weekdays } from '../calendar/working-calendar.ts';
import { aPartnership } from '../../testing/builders.ts';
import { reckonExample } from './worked-example.ts';

const rule = { when: triggerRule('each period'), clause: 'bonus-malus', 'owed-by': 'norecia' };
const line = aTrigger('each period', { from: day('2024-03-15'), trigger: rule });
const royalty = aMalus({ effect: 'payment', formula: 'value * 8 %' });

function owed(values: readonly (Figure | readonly Figure[])[], rest: Partial<ObligationCase> = {}) {
  return obligationsIn({ rows: figures('2025-01', values), uses: [line], clauses: [royalty], ...rest });
}

describe('M17 what is owed for each period, whatever the figure', () => {
  it('is what the formula gives, to the cent, for every value on either side of the target', () => {
    expect(tell(owed([1000, 99.31, 95.06, 12.5]))).toBe('due 2025-01=80 2025-02=7.94 2025-03=7.6 2025-04=1');
  });

  it('asks for nothing in a period whose amount is nil, and shows nothing where all are', () => {
    expect(tell(owed([0, 0]))).toBe('');
    expect(tell(owed([0, 100, 0]))).toBe('due 2025-01=0 2025-02=8 2025-03=0');
    const journal = [anEntry({ clause: 'bonus-malus', date: day('2025-03-10') })];
    expect(tell(owed([0, 100, 0], { record: { journal } }))).toBe('decided 2025-01=0 2025-02=8 2025-03=0');
    expect(tell(owed([0, 100, 0, 50], { record: { journal } }))).toContain('due');
  });

  it('has the time to settle run from the first period that is not settled and has an amount', () => {
    const uses = [{ ...line, trigger: { ...rule, within: duration('30 days') } }];
    expect(owed([0, 100, 200], { uses })[0]?.deadline).toBe('2025-03-28');
  });

  it('keeps what rests on a provisional figure apart, and takes a corrected one', () => {
    const [found] = owed([100, '200p', ['300p', 250, '275c']]);
    expect(tell(found ? [found] : [])).toBe('due 2025-01=8 2025-02=16* 2025-03=22');
    expect([found?.total, found?.possible]).toEqual([3000, 1600]);
    expect(tell(owed(['0p']))).toBe('');
  });

  it('is unknown, not nothing, where the formula lacks a figure', () => {
    const clauses = [aMalus({ effect: 'payment', formula: 'max(value - yearago, 0) * 2 %' })];
    expect(tell(owed([100], { clauses }))).toBe('due 2025-01=?');
  });

  it('begins again after a period without data, and passes over one that was left out', () => {
    expect(tell(owed([100, null, 100]))).toBe('due 2025-01=8; due 2025-03=8');
    const uses = [{ ...line, exclusions: [{ period: period('2025-02'), reason: 'Fermeture' }] }];
    expect(tell(owed([100, 500, 100], { uses }))).toBe('due 2025-01=8 2025-03=8');
  });

  it('is owed from the first agreed figures on, while a contract holds the clause', () => {
    expect(tell(owed([100, 100, 100], { uses: [{ ...line, from: day('2025-02-28') }] }))).toBe(
      'due 2025-02=8 2025-03=8',
    );
    const { term: _, ...contract } = aContract({ signed: day('2025-02-10'), starts: day('2025-02-10') });
    const contracts = [{ ...contract, ends: day('2025-03-30'), clauses: [aPinnedClause('bonus-malus')] }];
    expect(tell(owed([100, 100, 100, 100], { record: { contracts } }))).toBe('due 2025-02=8');
  });

  it('guarantees a minimum in a month without sales', () => {
    const clauses = [aMalus({ effect: 'payment', formula: 'max(value * 8 %, 50)' })];
    expect(tell(owed([0, 625, 625.07], { clauses }))).toBe('due 2025-01=50 2025-02=50 2025-03=50.01');
  });

  it('indexes a price between a floor and a ceiling of the index’s move', () => {
    const formula = 'price * min(max(value / yearago, 98 %), 105 %)';
    const variables = { price: { type: 'amount', label: 'Prix', default: '100000' } } as const;
    const given = {
      rows: figures('2023', [118.2, 121.5, 131, 127]),
      kpis: [aKpi({ unit: 'points', frequency: 'yearly' })],
      clauses: [aMalus({ effect: 'payment', formula }, { variables })],
    };
    // 121.5 / 118.2 = 1.027918…; 131 / 121.5 is above 1.05, and 127 / 131 below 0.98.
    expect(tell(owed([], { ...given, asOf: '2027-12-31' }))).toBe('due 2024=102791.88 2025=105000 2026=98000');
  });

  it('shares a gain beyond a hurdle by tiers, and takes its cap by year in order', () => {
    const formula = 'min(max(value - 20000, 0), 80000) * 30 % + max(value - 100000, 0) * 50 %';
    const clauses = [aMalus({ effect: 'payment', formula, cap: { year: '40000' } })];
    expect(tell(owed([20_000, 20_001, 100_000, 130_000], { clauses }))).toBe(
      'due 2025-01=0 2025-02=0.3 2025-03=24000 2025-04=15999.7 year',
    );
  });

  it('is no penalty: it takes nothing of the cap on all penalties', () => {
    const { term: _, ...contract } = aContract({ signed: day('2024-03-15'), starts: day('2024-03-15') });
    const contracts = [{ ...contract, 'penalty-cap': { contract: '5' }, clauses: [aPinnedClause('bonus-malus')] }];
    expect(tell(owed([100], { record: { contracts } }))).toBe('due 2025-01=8');
    const clauses = [aMalus({ effect: 'malus', formula: 'value * 8 %' })];
    expect(tell(owed([100], { clauses, record: { contracts } }))).toBe('due 2025-01=5 penalties');
  });

  it('is no alert on the KPI: nothing was crossed', () => {
    const record = aPartnership({ kpis: [line], measurements: figures('2025-01', [100]) });
    expect(firedTriggers(buildSeries(record, aKpi({ unit: 'points' }), day('2025-03-01')), weekdays)).toEqual([]);
  });

  it('counts every value of a worked example, of a payment without a rule as well', () => {
    const given = (effect: 'payment' | 'malus', when?: string) =>
      reckonExample(
        { trigger: { effect, formula: 'value * 8 %' } },
        {
          with: { floor: '500' },
          values: { '2026-01': '1000', '2026-02': '100' },
          gives: 88,
          ...(when && { when: triggerRule(when) }),
        },
      );
    expect(given('malus', 'each period')).toMatchObject({ total: 8800 });
    expect(given('payment')).toMatchObject({ total: 8800 });
    expect(given('payment', 'above floor')).toMatchObject({ total: 8000 });
    expect(given('malus')).toMatchObject({ total: 800 });
  });
});
