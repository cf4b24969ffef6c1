import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../../model/playbook.ts';
import { annualSales, monthlySales } from '../../../testing/annual-total.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkUnknownKpi } from '../references/unknown-kpi.ts';
import { checkTotalWithoutEffect } from './total-without-effect.ts';

describe('total-without-effect', () => {
  const told = (own: Partial<Kpi>, source: Partial<Kpi> = {}) =>
    tell(checkTotalWithoutEffect, {
      kpis: [
        { ...annualSales, ...own },
        { ...monthlySales, ...source },
      ],
    });

  it('M32 says nothing of months in a quarter, a half-year or a year, of quarters in a year, and of a KPI without a total', () => {
    for (const frequency of ['quarterly', 'half-yearly', 'yearly'] as const) expect(told({ frequency })).toEqual([]);
    expect(told({}, { frequency: 'quarterly' })).toEqual([]);
    expect(tell(checkTotalWithoutEffect, { kpis: [monthlySales] })).toEqual([]);
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
    const lost = { ...annualSales, total: { of: 'sale' } };
    expect(tell(checkTotalWithoutEffect, { kpis: [lost, monthlySales] })).toEqual([]);
    expect(placesOf(checkUnknownKpi, { kpis: [lost, monthlySales] })).toEqual(['kpis/annual.mdx: total.of']);
  });
});
