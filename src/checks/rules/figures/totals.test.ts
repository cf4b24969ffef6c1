import { describe, expect, it } from 'vitest';
import type { KpiUse } from '../../../model/kpi-use.ts';
import type { Kpi } from '../../../model/playbook.ts';
import { aKpi, aKpiUse, aPartnership, measurements } from '../../../testing/builders.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkKpiDataUnused } from './kpi-data-unused.ts';
import { checkKpiWithoutData } from './kpi-without-data.ts';
import { checkRatioWithoutEffect } from './ratio-without-effect.ts';
import { checkTotalPartNotShared } from './total-part-not-shared.ts';
import { checkTotalWithoutEffect } from './total-without-effect.ts';
import { checkUnknownKpi } from '../references/unknown-kpi.ts';

const annual = aKpi({
  id: 'annual',
  file: 'kpis/annual.mdx',
  unit: 'EUR',
  frequency: 'yearly',
  aggregation: 'sum',
  total: { of: 'sales' },
});
const sales = aKpi({ id: 'sales', unit: 'EUR', aggregation: 'sum' });
const kpis = [annual, sales];
const record = (months: number, uses: readonly KpiUse[] = [aKpiUse({ kpi: 'annual' })]) =>
  aPartnership({ kpis: [...uses], measurements: measurements('sales', '2025-01', Array<number>(months).fill(1)) });

describe('total-without-effect', () => {
  const told = (own: Partial<Kpi>, source: Partial<Kpi> = {}) =>
    tell(checkTotalWithoutEffect, {
      kpis: [
        { ...annual, ...own },
        { ...sales, ...source },
      ],
    });

  it('M32 says nothing of months in a quarter, a half-year or a year, of quarters in a year, and of a KPI without a total', () => {
    for (const frequency of ['quarterly', 'half-yearly', 'yearly'] as const) expect(told({ frequency })).toEqual([]);
    expect(told({}, { frequency: 'quarterly' })).toEqual([]);
    expect(tell(checkTotalWithoutEffect, { kpis: [sales] })).toEqual([]);
  });

  it.each([
    ['monthly', 'monthly'],
    ['quarterly', 'quarterly'],
    ['quarterly', 'yearly'],
  ] as const)('M32 refuses a %s total of a %s KPI', (frequency, other) => {
    expect(told({ frequency }, { frequency: other })).toEqual([
      {
        code: 'total-without-effect',
        severity: 'error',
        at: 'kpis/annual.mdx: total.of',
        values: { reason: 'frequency', part: 'sales', aggregation: 'sum', own: frequency, other },
      },
    ]);
  });

  it('M32 says nothing of months, or of quarters and half-years that contract years are made of', () => {
    expect(told({ frequency: 'yearly from february' })).toEqual([]);
    expect(told({ frequency: 'yearly from april' }, { frequency: 'quarterly' })).toEqual([]);
    expect(told({ frequency: 'yearly from july' }, { frequency: 'half-yearly' })).toEqual([]);
  });

  it('M32 refuses quarters and half-years that contract years would cut in two, and a year as a part of one', () => {
    for (const [frequency, other] of [
      ['yearly from february', 'quarterly'],
      ['yearly from april', 'half-yearly'],
    ] as const)
      expect(told({ frequency }, { frequency: other })).toMatchObject([
        { at: 'kpis/annual.mdx: total.of', values: { reason: 'cut', own: frequency, other } },
      ]);
    expect(told({ frequency: 'yearly from april' }, { frequency: 'yearly' })).toMatchObject([
      { values: { reason: 'frequency' } },
    ]);
  });

  it.each(['mean', 'last', 'ratio'] as const)('M32 refuses to add up a KPI read as %s', (aggregation) => {
    expect(told({}, { aggregation })).toMatchObject([{ values: { reason: 'aggregation', aggregation } }]);
  });

  it('M32 refuses another unit, itself, and a total of a total', () => {
    expect(told({}, { unit: 'count' })).toMatchObject([{ values: { reason: 'unit', own: 'EUR', other: 'count' } }]);
    expect(told({ total: { of: 'annual' } })).toMatchObject([{ values: { reason: 'itself', part: 'annual' } }]);
    expect(told({}, { total: { of: 'annual' } })[0]).toMatchObject({ values: { reason: 'computed', part: 'sales' } });
  });

  it('M32 refuses a KPI that is a ratio as well, at its total', () => {
    const refused = [{ at: 'kpis/annual.mdx: total', values: { reason: 'ratio' } }];
    expect(told({ aggregation: 'ratio' })).toMatchObject(refused);
    expect(told({ ratio: { of: 'sales', by: 'sales' } })).toMatchObject(refused);
  });

  it('M32 leaves a KPI that the catalogue does not hold to the rule on unknown ones', () => {
    const lost = { ...annual, total: { of: 'sale' } };
    expect(tell(checkTotalWithoutEffect, { kpis: [lost, sales] })).toEqual([]);
    expect(placesOf(checkUnknownKpi, { kpis: [lost, sales] })).toEqual(['kpis/annual.mdx: total.of']);
  });
});

describe('ratio-without-effect', () => {
  it('M32 warns of a ratio that would divide a total, of which no file gives the values', () => {
    const rate = aKpi({
      id: 'rate',
      file: 'kpis/rate.mdx',
      frequency: 'yearly',
      aggregation: 'ratio',
      ratio: { of: 'annual', by: 'leads' },
    });
    const leads = aKpi({ id: 'leads', frequency: 'yearly' });
    expect(tell(checkRatioWithoutEffect, { kpis: [rate, ...kpis, leads] })).toMatchObject([
      { at: 'kpis/rate.mdx: ratio.of', values: { reason: 'total', part: 'annual' } },
    ]);
  });
});

describe('total-part-not-shared', () => {
  const shared = (paths: readonly string[], following = ['annual', 'sales'], months = 12) => {
    const partnership = record(
      months,
      following.map((kpi) => aKpiUse({ kpi })),
    );
    return tell(checkTotalPartNotShared, { kpis, partnerships: [{ ...partnership, shared: [...paths] }] });
  };

  it('M32 warns, where the total is shared, of a part that the partner will not have', () => {
    expect(shared(['summary', 'kpis.annual'])).toEqual([
      {
        code: 'total-part-not-shared',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/index.mdx: shared.1',
        values: { kpi: 'annual', part: 'sales', standing: 'followed' },
      },
    ]);
  });

  it('M32 warns of a part that cannot be shared, since the record does not follow it, before the year is whole as well', () => {
    expect(shared(['kpis'], ['annual'], 1)).toMatchObject([{ values: { standing: 'not-followed' } }]);
  });

  it('M32 says nothing where the part is shared, where the total is not, or where there is nothing to add up', () => {
    expect(shared(['kpis.annual', 'kpis.sales'])).toEqual([]);
    expect(shared(['kpis'])).toEqual([]);
    expect(shared(['kpis.sales'])).toEqual([]);
    expect(shared(['kpis.annual'], ['annual', 'sales'], 0)).toEqual([]);
  });
});

describe('the figures a total is computed from', () => {
  it('M32 are no figures that show nowhere, and give their total a value, or one to come', () => {
    for (const months of [1, 12]) {
      expect(placesOf(checkKpiDataUnused, { kpis, partnerships: [record(months)] })).toEqual([]);
      expect(placesOf(checkKpiWithoutData, { kpis, partnerships: [record(months)] })).toEqual([]);
    }
  });

  it('M32 show nowhere where nothing adds them up, and a total without a part has no value', () => {
    expect(placesOf(checkKpiDataUnused, { kpis: [sales], partnerships: [record(12)] })).toHaveLength(1);
    expect(placesOf(checkKpiWithoutData, { kpis, partnerships: [record(0)] })).toHaveLength(1);
  });
});
