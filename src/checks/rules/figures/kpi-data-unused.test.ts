import { describe, expect, it } from 'vitest';
import { monthlySales, totalKpis, totalRecord } from '../../../testing/annual-total.ts';
import { aKpi, aKpiUse, aMeasurement, aPartnership } from '../../../testing/builders.ts';
import { conversionParts, conversionKpis, conversionRecord } from '../../../testing/conversion.ts';
import { tell, placesOf } from '../../../testing/tell.ts';
import { checkKpiDataUnused } from './kpi-data-unused.ts';

describe('kpi-data-unused', () => {
  it('M33 warns once, at the first row, of figures that the record does not follow', () => {
    const measurements = [
      aMeasurement({ line: 2 }),
      aMeasurement({ kpi: 'margin', line: 5 }),
      aMeasurement({ kpi: 'margin', line: 6 }),
    ];
    expect(tell(checkKpiDataUnused, { partnerships: [aPartnership({ kpis: [aKpiUse()], measurements })] })).toEqual([
      {
        code: 'kpi-data-unused',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/kpis.csv:5',
        values: { kpi: 'margin' },
      },
    ]);
  });

  it('M33 leaves the figures of a KPI that the record follows under its former id, which is told', () => {
    const partnerships = [
      aPartnership({ kpis: [aKpiUse({ kpi: 'net-margin' })], measurements: [aMeasurement({ kpi: 'margin' })] }),
    ];
    const kpis = [aKpi({ id: 'margin', formerly: ['net-margin'] }), aKpi({ id: 'other' })];
    expect(tell(checkKpiDataUnused, { kpis, partnerships })).toEqual([]);
    expect(tell(checkKpiDataUnused, { kpis: kpis.slice(1), partnerships })).toHaveLength(1);
  });

  it('M56 leaves what a commission is paid on', () => {
    const commissions = [{ party: 'norecia', kpi: 'margin', per: 'quarterly' as const }];
    const measurements = [aMeasurement({ kpi: 'margin' })];
    expect(tell(checkKpiDataUnused, { partnerships: [aPartnership({ commissions, measurements })] })).toEqual([]);
  });
});

describe('the figures a ratio is computed from', () => {
  it('M32 are no figures that show nowhere, unless nothing divides them', () => {
    const partnerships = [conversionRecord(6)];
    expect(placesOf(checkKpiDataUnused, { kpis: conversionKpis, partnerships })).toEqual([]);
    expect(placesOf(checkKpiDataUnused, { kpis: conversionParts, partnerships })).toHaveLength(2);
  });
});

describe('the figures a total is computed from', () => {
  it('M32 are no figures that show nowhere, before the year is whole as well, unless nothing adds them up', () => {
    for (const months of [1, 12])
      expect(placesOf(checkKpiDataUnused, { kpis: totalKpis, partnerships: [totalRecord(months)] })).toEqual([]);
    expect(placesOf(checkKpiDataUnused, { kpis: [monthlySales], partnerships: [totalRecord(12)] })).toHaveLength(1);
  });
});
