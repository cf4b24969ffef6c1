import { describe, expect, it } from 'vitest';
import { totalKpis, totalRecord } from '../../../testing/annual-total.ts';
import { aKpi, aKpiUse, aMeasurement, aPartnership, day } from '../../../testing/builders.ts';
import { conversion, conversionKpis, conversionRecord } from '../../../testing/conversion.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell, placesOf } from '../../../testing/tell.ts';
import { checkKpiWithoutData } from './kpi-without-data.ts';

const kpis = [aKpi()];

describe('kpi-without-data', () => {
  it('M33 warns once of a KPI followed that has no value; an empty cell is not one', () => {
    const partnership = aPartnership({
      kpis: [aKpiUse(), aKpiUse({ from: day('2026-01-01') })],
      measurements: [aMeasurement({ value: null })],
    });
    expect(tell(checkKpiWithoutData, { partnerships: [partnership], kpis })).toEqual([
      {
        code: 'kpi-without-data',
        severity: 'warning',
        at: `${recordFile}: kpis.0.kpi`,
        values: { kpi: 'availability' },
      },
    ]);
    expect(
      tell(checkKpiWithoutData, {
        partnerships: [{ ...partnership, measurements: [aMeasurement({ value: 0 })] }],
        kpis,
      }),
    ).toEqual([]);
  });

  it('leaves a KPI that does not exist to another rule', () => {
    expect(
      tell(checkKpiWithoutData, { partnerships: [aPartnership({ kpis: [aKpiUse({ kpi: 'absent' })] })], kpis }),
    ).toEqual([]);
  });
});

describe('the figures a ratio is computed from', () => {
  it('M32 give their ratio a value, and a ratio by zero has none', () => {
    expect(placesOf(checkKpiWithoutData, { kpis: conversionKpis, partnerships: [conversionRecord(6)] })).toEqual([]);
    expect(placesOf(checkKpiWithoutData, { kpis: conversionKpis, partnerships: [conversionRecord(0)] })).toHaveLength(
      1,
    );
  });
});

it('M32 leaves alone a KPI one of whose parts has a definition that could not be read', () => {
  const playbook = { kpis: [conversion], partnerships: [conversionRecord(null)] };
  expect(placesOf(checkKpiWithoutData, playbook)).toHaveLength(1);
  for (const part of ['sales', 'leads'])
    expect(placesOf(checkKpiWithoutData, playbook, { broken: new Set([`kpi/${part}`]) })).toEqual([]);
});

describe('the figures a total is computed from', () => {
  it('M32 give their total a value, or one to come, and a total without a part has none', () => {
    for (const months of [1, 12])
      expect(placesOf(checkKpiWithoutData, { kpis: totalKpis, partnerships: [totalRecord(months)] })).toEqual([]);
    expect(placesOf(checkKpiWithoutData, { kpis: totalKpis, partnerships: [totalRecord(0)] })).toHaveLength(1);
  });
});
