import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../../model/playbook.ts';
import { aKpi, aPartnership, period } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkBenefitOtherPeriod } from './benefit-other-period.ts';

const monthly = aKpi({ id: 'sales', unit: 'EUR', aggregation: 'sum' });

function told(per: string, kpi: Partial<Kpi>, amount?: number) {
  const benefit = { name: 'Ventes', kpi: 'annual', per: period(per), ...(amount !== undefined && { amount }) };
  return tell(checkBenefitOtherPeriod, {
    kpis: [monthly, aKpi({ id: 'annual', unit: 'EUR', aggregation: 'sum', ...kpi })],
    partnerships: [aPartnership({ roi: { benefits: [benefit] } })],
  });
}

describe('benefit-other-period', () => {
  it('M34 reports a calendar year of a KPI of contract years, with the years that it has and its part', () => {
    expect(told('2026', { frequency: 'yearly from april', total: { of: 'sales' } })).toEqual([
      {
        code: 'benefit-other-period',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/index.mdx: roi.benefits.0.per',
        values: { kpi: 'annual', per: '2026', periods: ['2025-04..2026-03', '2026-04..2027-03'], shorter: 'sales' },
      },
    ]);
  });

  it('M34 reports a period shorter than those of the KPI, which has no part to name', () => {
    expect(told('2026-Q2', { frequency: 'yearly' })[0]?.values).toMatchObject({ periods: ['2026'], shorter: '' });
    expect(told('2026', { frequency: 'yearly from july' })[0]?.values).toMatchObject({ shorter: '' });
    expect(told('2025-02..2026-01', { frequency: 'quarterly' })[0]?.values).toMatchObject({ per: '2025-02..2026-01' });
  });

  it('M34 says nothing of a period that those of the KPI make up, nor of an amount', () => {
    expect(told('2026', { frequency: 'monthly' })).toEqual([]);
    expect(told('2026', { frequency: 'yearly' })).toEqual([]);
    expect(told('2025-04..2026-03', { frequency: 'yearly from april' })).toEqual([]);
    expect(told('2025-04..2026-03', { frequency: 'quarterly' })).toEqual([]);
    expect(told('2026', { frequency: 'yearly from april' }, 1000)).toEqual([]);
  });
});
