import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../../model/playbook.ts';
import { aKpi, aKpiUse, aMeasurement, aPartnership } from '../../../testing/builders.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkKpiDataUnused } from './kpi-data-unused.ts';
import { checkKpiWithoutData } from './kpi-without-data.ts';
import { checkRatioByZero } from './ratio-by-zero.ts';
import { checkRatioPartNotShared } from './ratio-part-not-shared.ts';
import { checkRatioWithoutEffect } from './ratio-without-effect.ts';

const conversion = aKpi({
  id: 'conversion',
  file: 'kpis/conversion.mdx',
  aggregation: 'ratio',
  ratio: { of: 'sales', by: 'leads' },
});
const parts = [aKpi({ id: 'sales' }), aKpi({ id: 'leads' })];
const kpis = [conversion, ...parts];
const record = (leads: number | null, own: number | null = null) =>
  aPartnership({
    kpis: [aKpiUse({ kpi: 'conversion' })],
    measurements: [
      aMeasurement({ kpi: 'sales', value: 3 }),
      aMeasurement({ kpi: 'leads', value: leads, line: 7 }),
      aMeasurement({ kpi: 'conversion', value: own }),
    ],
  });

describe('ratio-by-zero', () => {
  it('M32 tells, at the divisor’s row, of a period that nothing divides', () => {
    expect(tell(checkRatioByZero, { kpis, partnerships: [record(0)] })).toEqual([
      {
        code: 'ratio-by-zero',
        severity: 'info',
        at: 'partnerships/boucle-chaude/kpis.csv:7',
        values: { kpi: 'conversion', by: 'leads', period: '2026-10' },
      },
    ]);
  });

  it('M32 says nothing of a divisor, of a missing one, or of a period that has its own figure', () => {
    const partnerships = [
      record(1),
      record(null),
      record(0, 0.4),
      aPartnership({ measurements: record(0).measurements }),
    ];
    expect(tell(checkRatioByZero, { kpis, partnerships })).toEqual([]);
  });
});

describe('ratio-part-not-shared', () => {
  const followed = ['conversion', 'sales', 'leads'];
  const shared = (paths: readonly string[], following: readonly string[] = followed, own: number | null = null) => {
    const partnership = { ...record(6, own), shared: [...paths], kpis: following.map((kpi) => aKpiUse({ kpi })) };
    return tell(checkRatioPartNotShared, { kpis, partnerships: [partnership] });
  };

  it('M32 warns, where the ratio is shared, of the first part that the partner will not have', () => {
    expect(shared(['summary', 'kpis.conversion', 'kpis.sales'])).toEqual([
      {
        code: 'ratio-part-not-shared',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/index.mdx: shared.1',
        values: { kpi: 'conversion', part: 'leads', standing: 'followed' },
      },
    ]);
    expect(shared(['kpis.conversion'])).toMatchObject([{ values: { part: 'sales' } }]);
  });

  it('M32 warns of a part that cannot be shared, since the record does not follow it', () => {
    expect(shared(['kpis'], ['conversion', 'leads'])).toMatchObject([
      { at: 'partnerships/boucle-chaude/index.mdx: shared.0', values: { part: 'sales', standing: 'not-followed' } },
    ]);
  });

  it('M32 says nothing where both parts are shared, where the ratio is not, or where a file gives its values', () => {
    expect(shared(['kpis.conversion', 'kpis.sales', 'kpis.leads'])).toEqual([]);
    expect(shared(['kpis'])).toEqual([]);
    expect(shared(['kpis.sales'])).toEqual([]);
    expect(shared(['kpis.conversion'], followed, 0.4)).toEqual([]);
  });
});

describe('ratio-without-effect', () => {
  const told = (kpi: Kpi) => tell(checkRatioWithoutEffect, { kpis: [kpi, ...parts] });

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
});

describe('the figures a ratio is computed from', () => {
  it('M32 are no figures that show nowhere, and give their ratio a value', () => {
    const partnerships = [record(6)];
    expect(placesOf(checkKpiDataUnused, { kpis, partnerships })).toEqual([]);
    expect(placesOf(checkKpiWithoutData, { kpis, partnerships })).toEqual([]);
  });

  it('M32 show nowhere where nothing divides them, and a ratio by zero has no value', () => {
    expect(placesOf(checkKpiDataUnused, { kpis: [...parts], partnerships: [record(6)] })).toHaveLength(2);
    expect(placesOf(checkKpiWithoutData, { kpis, partnerships: [record(0)] })).toHaveLength(1);
  });
});
