import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../../model/playbook.ts';
import { aKpi } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkYearWithoutEffect } from './year-without-effect.ts';

const told = (kpi: Partial<Kpi>) => tell(checkYearWithoutEffect, { kpis: [aKpi({ file: 'kpis/ventes.mdx', ...kpi })] });

describe('year-without-effect', () => {
  it('M32 reports a year of a KPI that has one value a year', () => {
    expect(told({ frequency: 'yearly', year: 'yearly from april' })).toEqual([
      {
        code: 'year-without-effect',
        severity: 'error',
        at: 'kpis/ventes.mdx: year',
        values: { reason: 'yearly', year: 'yearly from april', frequency: 'yearly' },
      },
    ]);
    expect(told({ frequency: 'yearly from july', year: 'yearly from july' })).toHaveLength(1);
  });

  it('M32 reports a year that would cut a quarter or a half-year in two', () => {
    expect(told({ frequency: 'quarterly', year: 'yearly from february' })[0]?.values).toMatchObject({ reason: 'cut' });
    expect(told({ frequency: 'half-yearly', year: 'yearly from april' })[0]?.values).toMatchObject({ reason: 'cut' });
  });

  it('M32 says nothing where the year begins with a period, or in January', () => {
    expect(told({ frequency: 'monthly', year: 'yearly from february' })).toEqual([]);
    expect(told({ frequency: 'quarterly', year: 'yearly from april' })).toEqual([]);
    expect(told({ frequency: 'half-yearly', year: 'yearly from july' })).toEqual([]);
    expect(told({ frequency: 'quarterly' })).toEqual([]);
  });
});
