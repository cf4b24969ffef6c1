import { describe, expect, it } from 'vitest';
import type { ClauseVariable } from '../../model/clause.ts';
import type { Kpi } from '../../model/playbook.ts';
import { aContract, aKpi, aKpiUse, aPinnedClause, day, duration } from '../../testing/builders.ts';
import { aMalus, aTrigger, figures, obligationsIn, tell, type Figure } from '../../testing/obligations.ts';

const creditOn = (base: Partial<ClauseVariable> = {}) =>
  aMalus(
    { formula: '10 % * base' },
    { variables: { base: { type: 'kpi', label: 'Facturé du mois', default: 'invoiced', ...base } } },
  );

/**
 * What is told of an availability under its floor of 90 from January on, and of what was invoiced in the same months.
 */
function told(
  invoiced: readonly Figure[],
  filled: Readonly<Record<string, string>> = {},
  frequency: 'monthly' | 'quarterly' | 'yearly' = 'monthly',
  aggregation: Kpi['aggregation'] = 'sum',
  { lag, since = '2026-01' }: { readonly lag?: string; readonly since?: string } = {},
) {
  const { term: _, ...contract } = aContract({ signed: day('2024-01-01'), starts: day('2024-01-01') });
  const first = { monthly: since, quarterly: '2026-Q1', yearly: '2026' }[frequency];
  return tell(
    obligationsIn({
      rows: [
        ...figures('2026-01', [88, 88, 91, 88]),
        ...figures(first, invoiced).map((row) => ({ ...row, kpi: 'invoiced' })),
      ],
      kpis: [aKpi({ unit: 'points' }), aKpi({ id: 'invoiced', unit: 'EUR', frequency, aggregation })],
      uses: [aTrigger(), aKpiUse({ kpi: 'invoiced' })],
      clauses: [creditOn(lag === undefined ? {} : { lag: duration(lag) })],
      record: { contracts: [{ ...contract, clauses: [aPinnedClause('bonus-malus', { with: filled })] }] },
    }),
  );
}

describe('M17 a formula that takes the value of another KPI', () => {
  it('takes that of the same month, each month its own', () => {
    expect(told([40_000, 50_000, 60_000, 30_000])).toBe('due 2026-01=4000 2026-02=5000; due 2026-04=3000');
  });

  it('has no amount where that KPI has no value: missing is never zero', () => {
    expect(told([40_000, null, 60_000])).toBe('due 2026-01=4000 2026-02=?; due 2026-04=?');
    expect(told([0, 1])).toBe('due 2026-01=0 2026-02=0.1; due 2026-04=?');
  });

  it('is provisional where that value is', () => {
    expect(told(['40000p', 50_000, 60_000, 30_000])).toBe('due 2026-01=4000* 2026-02=5000; due 2026-04=3000');
  });

  it('takes the KPI that the contract names rather than the library’s', () => {
    expect(told([40_000], { base: 'availability' })).toBe('due 2026-01=8.8 2026-02=8.8; due 2026-04=8.8');
    expect(told([40_000], { base: 'nothing-of-the-kind' })).toBe('due 2026-01=? 2026-02=?; due 2026-04=?');
  });

  it('takes a rate, a price or an index of a longer period in each month that it holds', () => {
    for (const aggregation of ['last', 'mean', 'ratio'] as const) {
      const quarters = told([40_000, 50_000], {}, 'quarterly', aggregation);
      expect(quarters).toBe('due 2026-01=4000 2026-02=4000; due 2026-04=5000');
    }
    expect(told([40_000], {}, 'yearly', 'last')).toBe('due 2026-01=4000 2026-02=4000; due 2026-04=4000');
    expect(told(['40000p', 50_000], {}, 'quarterly', 'last')).toBe('due 2026-01=4000* 2026-02=4000*; due 2026-04=5000');
    expect(told([40_000], {}, 'quarterly', 'last')).toBe('due 2026-01=4000 2026-02=4000; due 2026-04=?');
  });

  it('takes that of an earlier month where it lags, and has no amount where there is none', () => {
    const lagging = (lag: string) => told([1000, 2000, 3000, 4000], {}, 'monthly', 'last', { lag, since: '2025-11' });
    expect(lagging('2 months')).toBe('due 2026-01=100 2026-02=200; due 2026-04=400');
    expect(lagging('1 month')).toBe('due 2026-01=200 2026-02=300; due 2026-04=?');
    expect(lagging('1 year')).toBe('due 2026-01=? 2026-02=?; due 2026-04=?');
    expect(lagging('30 days')).toBe('due 2026-01=? 2026-02=?; due 2026-04=?');
  });

  it('takes where it lags the longer period that holds the earlier month', () => {
    const quarters = (lag: string) => told([1000, 2000], {}, 'quarterly', 'last', { lag });
    expect(quarters('1 month')).toBe('due 2026-01=? 2026-02=100; due 2026-04=100');
    expect(quarters('3 months')).toBe('due 2026-01=? 2026-02=?; due 2026-04=100');
  });

  it('is provisional where the earlier value is', () => {
    const options = { lag: '2 months', since: '2025-11' };
    expect(told(['1000p', 2000, 3000, 4000], {}, 'monthly', 'last', options)).toBe(
      'due 2026-01=100* 2026-02=200; due 2026-04=400',
    );
  });

  it('has no amount where that KPI adds up quarters', () => {
    expect(told([40_000], {}, 'quarterly')).toBe('due 2026-01=? 2026-02=?; due 2026-04=?');
  });
});
