import { describe, expect, it } from 'vitest';
import { aKpi, aKpiUse, anObjective, aPartnership } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkPercentOfNothing } from './percent-of-nothing.ts';

const told = (unit: string, written: string) => {
  const texts = new Map([
    ['kpis.0.target', written],
    ['objectives.0.measure.target', written],
  ]);
  return tell(
    checkPercentOfNothing,
    {
      kpis: [aKpi({ id: 'margin', unit })],
      partnerships: [
        aPartnership({
          kpis: [aKpiUse({ kpi: 'margin', target: 0.05 })],
          objectives: [anObjective({ measure: { kpi: 'margin', target: 0.05 } })],
        }),
      ],
    },
    {
      sources: {
        placeOf: (file) => ({ file, line: 7, column: 1 }),
        textOf: (_, path) => texts.get(path.join('.')),
      },
    },
  );
};

describe('percent-of-nothing', () => {
  it('M33 tells of a figure with the sign % on a KPI counted in something else', () => {
    const [first, ...others] = told('EUR', '5 %');
    expect(first).toMatchObject({
      code: 'percent-of-nothing',
      severity: 'warning',
      values: { field: 'target', kpi: 'margin', unit: 'EUR', value: '5 %', reads: '0.05' },
    });
    expect(others).toHaveLength(1);
    expect(told('days', '5%')).toHaveLength(2);
    expect(told('pourcent', '5 %')).toEqual([]);
  });

  it('lets be a number without the sign, and a KPI counted in %', () => {
    expect(told('EUR', '0.05')).toEqual([]);
    expect(told('%', '5 %')).toEqual([]);
    expect(told('% / an', '5 %')).toEqual([]);
  });
});
