import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../model/playbook.ts';
import { aContract, aKpi, aKpiUse, aPinnedClause, day } from '../../testing/builders.ts';
import { aMalus, aTrigger, figures, obligationsIn, tell, type Figure } from '../../testing/obligations.ts';

const credit = aMalus(
  { formula: '10 % * base' },
  { variables: { base: { type: 'kpi', label: 'Facturé du mois', default: 'invoiced' } } },
);

/**
 * What is told of an availability under its floor of 90 from January on, and of what was invoiced in the same months.
 */
function told(
  invoiced: readonly Figure[],
  filled: Readonly<Record<string, string>> = {},
  frequency: 'monthly' | 'quarterly' | 'yearly' = 'monthly',
  aggregation: Kpi['aggregation'] = 'sum',
) {
  const { term: _, ...contract } = aContract({ signed: day('2024-01-01'), starts: day('2024-01-01') });
  const first = { monthly: '2026-01', quarterly: '2026-Q1', yearly: '2026' }[frequency];
  return tell(
    obligationsIn({
      rows: [
        ...figures('2026-01', [88, 88, 91, 88]),
        ...figures(first, invoiced).map((row) => ({ ...row, kpi: 'invoiced' })),
      ],
      kpis: [aKpi({ unit: 'points' }), aKpi({ id: 'invoiced', unit: 'EUR', frequency, aggregation })],
      uses: [aTrigger(), aKpiUse({ kpi: 'invoiced' })],
      clauses: [credit],
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

  it('has no amount where that KPI adds up quarters', () => {
    expect(told([40_000], {}, 'quarterly')).toBe('due 2026-01=? 2026-02=?; due 2026-04=?');
  });
});
