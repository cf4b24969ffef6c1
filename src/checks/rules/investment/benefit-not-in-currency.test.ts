import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../../model/playbook.ts';
import { aKpi, aPartnership, aSettings, day, period } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkBenefitNotInCurrency } from './benefit-not-in-currency.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('benefit-not-in-currency', () => {
  const measuredBy = (fields: Partial<Kpi>, benefit: { readonly amount?: number } = {}) => ({
    kpis: [aKpi({ id: 'margin', ...fields })],
    partnerships: [
      aPartnership({ roi: { benefits: [{ name: 'Marge', kpi: 'margin', per: period('2026'), ...benefit }] } }),
    ],
  });

  it('M34 warns of a KPI in another unit, or that does not add up', () => {
    expect(tell(checkBenefitNotInCurrency, measuredBy({ unit: '%', aggregation: 'mean' }))).toEqual([
      {
        code: 'benefit-not-in-currency',
        severity: 'warning',
        at: `${file}: roi.benefits.0.kpi`,
        values: { kpi: 'margin', unit: '%', aggregation: 'mean', currency: 'EUR' },
      },
    ]);
    expect(tell(checkBenefitNotInCurrency, measuredBy({ unit: 'EUR', aggregation: 'last' }))).toHaveLength(1);
  });

  it('M34 accepts one that does, and a written amount whatever the KPI', () => {
    expect(tell(checkBenefitNotInCurrency, measuredBy({ unit: 'EUR', aggregation: 'sum' }))).toEqual([]);
    expect(tell(checkBenefitNotInCurrency, measuredBy({ unit: '%' }, { amount: 100 }))).toEqual([]);
  });

  it('M34 accepts one in a currency that the playbook has a rate for', () => {
    const settings = (currency: string) => aSettings({ rates: [{ currency, on: day('2026-01-31'), rate: 0.9 }] });
    const inDollars = measuredBy({ unit: 'USD', aggregation: 'sum' });
    expect(tell(checkBenefitNotInCurrency, { ...inDollars, settings: settings('USD') })).toEqual([]);
    expect(tell(checkBenefitNotInCurrency, { ...inDollars, settings: settings('CHF') })).toHaveLength(1);
  });
});
