import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../../model/playbook.ts';
import { totalKpis } from '../../../testing/annual-total.ts';
import { aKpi } from '../../../testing/builders.ts';
import { conversion, conversionParts } from '../../../testing/conversion.ts';
import { tell } from '../../../testing/tell.ts';
import { checkRatioWithoutEffect } from './ratio-without-effect.ts';

describe('ratio-without-effect', () => {
  const told = (kpi: Kpi) => tell(checkRatioWithoutEffect, { kpis: [kpi, ...conversionParts] });

  it('M32 warns of parts that an aggregation does not read', () => {
    expect(told({ ...conversion, aggregation: 'mean' })).toMatchObject([
      { severity: 'warning', at: 'kpis/conversion.mdx: ratio', values: { reason: 'aggregation' } },
    ]);
  });

  it('M32 warns of a part of another frequency, and of a KPI divided by itself', () => {
    expect(told({ ...conversion, frequency: 'quarterly', ratio: { of: 'sales', by: 'conversion' } })).toMatchObject([
      {
        at: 'kpis/conversion.mdx: ratio.of',
        values: { reason: 'frequency', other: 'monthly', frequency: 'quarterly' },
      },
      { at: 'kpis/conversion.mdx: ratio.by', values: { reason: 'itself', part: 'conversion' } },
    ]);
  });

  it('M32 leaves a ratio that divides, one without parts, and an unknown part to their own rules', () => {
    expect(told(conversion)).toEqual([]);
    expect(told(aKpi({ aggregation: 'ratio' }))).toEqual([]);
    expect(told({ ...conversion, ratio: { of: 'absent', by: 'leads' } })).toEqual([]);
  });

  it('M32 warns of a ratio that would divide a total, of which no file gives the values', () => {
    const rate = aKpi({
      id: 'rate',
      file: 'kpis/rate.mdx',
      frequency: 'yearly',
      aggregation: 'ratio',
      ratio: { of: 'annual', by: 'leads' },
    });
    const leads = aKpi({ id: 'leads', frequency: 'yearly' });
    expect(tell(checkRatioWithoutEffect, { kpis: [rate, ...totalKpis, leads] })).toMatchObject([
      { at: 'kpis/rate.mdx: ratio.of', values: { reason: 'total', part: 'annual' } },
    ]);
  });
});
