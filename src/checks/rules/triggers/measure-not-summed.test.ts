import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../../model/playbook.ts';
import { aClause, aKpi, aKpiUse, aPartnership, triggerRule } from '../../../testing/builders.ts';
import { tell } from '../../../testing/tell.ts';
import { checkMeasureNotSummed } from './measure-not-summed.ts';

function told(formula: string, kpi: Partial<Kpi>, more: Parameters<typeof aClause>[0] = {}) {
  const trigger = { when: triggerRule('below floor'), clause: 'avoir' };
  return tell(checkMeasureNotSummed, {
    kpis: [aKpi({ aggregation: 'mean', ...kpi })],
    clauses: [aClause({ id: 'avoir', trigger: { effect: 'malus', formula }, ...more })],
    partnerships: [aPartnership({ kpis: [aKpiUse({ floor: 90, trigger })] })],
  });
}

describe('measure-not-summed', () => {
  it('M17 reports a sum over periods that the catalogue averages, reads last or divides', () => {
    expect(told('max(99 % - todate, 0) * 1000 + todate', {})).toEqual([
      {
        code: 'measure-not-summed',
        severity: 'warning',
        at: 'partnerships/boucle-chaude/index.mdx: kpis.0.trigger.clause',
        values: {
          clause: 'avoir',
          kpi: 'availability',
          names: ['todate'],
          aggregation: 'mean',
          catalogue: 'kpis/availability.mdx',
        },
      },
    ]);
    for (const aggregation of ['last', 'ratio'] as const)
      expect(told('contractyear + sincestart', { aggregation })[0]?.values).toMatchObject({
        names: ['contractyear', 'sincestart'],
        aggregation,
      });
  });

  it('M17 says nothing of a KPI read as a sum, nor of what looks at one period', () => {
    expect(told('todate * 2 %', { aggregation: 'sum' })).toEqual([]);
    expect(told('value - previous + yearago', {})).toEqual([]);
  });

  it('M17 says nothing of the year of a yearly KPI, which is its value, but of several years', () => {
    expect(told('todate + contractyear', { frequency: 'yearly' })).toEqual([]);
    expect(told('todate + sincestart', { frequency: 'yearly from april' })[0]?.values).toMatchObject({
      names: ['sincestart'],
    });
  });

  it('M17 says nothing of a variable by the same name, nor of a formula that cannot be read', () => {
    const variables = { todate: { type: 'amount', label: 'À ce jour' } } as const;
    expect(told('todate * 2 %', {}, { variables })).toEqual([]);
    expect(told('todate *', {})).toEqual([]);
  });
});
