import { describe, expect, it } from 'vitest';
import { aKpi, aMeasurement, aPartnership } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkPercentOutOfLine } from './percent-out-of-line.ts';

const row = (value: number | null, index: number) =>
  aMeasurement({ value, file: 'm.csv', line: index + 2, columns: { value: 22, kpi: 1 } });
const told = (values: readonly (number | null)[], unit = '%') =>
  tell(checkPercentOutOfLine, {
    kpis: [aKpi({ unit })],
    partnerships: [aPartnership({ measurements: values.map(row) })],
  });

describe('percent-out-of-line', () => {
  it('M33 finds a percentage that lost its decimal mark among those of its KPI', () => {
    expect(told([0.94, null, 9.72, 0.968, 0.95])).toEqual([
      {
        code: 'percent-out-of-line',
        severity: 'warning',
        at: 'm.csv:4',
        values: { kpi: 'availability', value: '972 %', least: '94 %', most: '96.8 %', suggestion: '97.2 %' },
      },
    ]);
    expect(told([0.031, 0.034, 0.03, 3.3]).map(({ values }) => values.suggestion)).toEqual(['3.3 %']);
  });

  it('M33 leaves the figures of a KPI that goes past 100 %, of one too new, and of one that is no share', () => {
    expect(told([0.98, 1.05, 1.01, 0.99, 0.97])).toEqual([]);
    expect(told([0.94, 0.95, 9.72])).toEqual([]);
    expect(told([0.94, 0.95, 0.96, 1])).toEqual([]);
    expect(told([0.94, 0.95, 0.96, 1.08])).toEqual([]);
    expect(told([0.94, 0.95, 0.96, 9.72], 'points')).toEqual([]);
  });

  it('M33 leaves a leap where the other figures are whole: no decimal mark was lost', () => {
    expect(told([0.12, 0.14, 0.15, 1.3, 0.11])).toEqual([]);
    expect(told([0.33, 0.5, 0.85, 8.5])).toEqual([]);
    expect(told([0.125, 0.14, 0.15, 1.3]).map(({ values }) => values.suggestion)).toEqual(['13 %']);
  });

  it('M33 leaves a figure whose note says why', () => {
    const measurements = [0.94, 0.95, 0.96].map(row).concat({ ...row(9.72, 3), note: 'Rattrapage' });
    expect(tell(checkPercentOutOfLine, { kpis: [aKpi()], partnerships: [aPartnership({ measurements })] })).toEqual([]);
  });
});
