import { describe, expect, it } from 'vitest';
import { anAgreedKpi } from '../../../testing/agreed-kpi.ts';
import { aKpi, aKpiUse, anObjective, aPartnership } from '../../../testing/builders.ts';
import { criteriaOf } from '../../../testing/programme-criteria.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkPercentExpected } from './percent-expected.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('percent-expected', () => {
  it('reports 98.5 written for 98.5 %', () => {
    expect(tell(checkPercentExpected, anAgreedKpi({ target: 98.5 }))).toEqual([
      {
        code: 'percent-expected',
        severity: 'error',
        at: `${file}: kpis.0.target`,
        values: { field: 'target', kpi: 'availability', value: '98.5', reads: '9850 %', suggestion: '98.5 %' },
      },
    ]);
  });

  it('accepts up to 1,000 %, which may be meant', () => {
    expect(tell(checkPercentExpected, anAgreedKpi({ target: 10 }))).toEqual([]);
    expect(tell(checkPercentExpected, anAgreedKpi({ target: 10.1 }))).toHaveLength(1);
  });

  it('looks at limits, objectives and key results, and leaves other units alone', () => {
    const partnership = aPartnership({
      kpis: [aKpiUse({ amber: 98 })],
      objectives: [anObjective({ measure: { kpi: 'availability', target: 98 } })],
      okrs: [
        { id: 'o', objective: 'O', results: [{ id: 'r', statement: 'R', kpi: 'availability', from: 94, to: 98 }] },
      ],
    });
    expect(placesOf(checkPercentExpected, { partnerships: [partnership], kpis: [aKpi()] })).toEqual([
      `${file}: kpis.0.amber`,
      `${file}: objectives.0.measure.target`,
      `${file}: okrs.0.results.0.from`,
      `${file}: okrs.0.results.0.to`,
    ]);
    expect(tell(checkPercentExpected, { partnerships: [partnership], kpis: [aKpi({ unit: 'days' })] })).toEqual([]);
  });

  it('M57 reports a criterion of the programme whose percentage lacks its sign', () => {
    const figures = (reach: number) => placesOf(checkPercentExpected, criteriaOf({ kpi: 'availability', reach }));
    expect(figures(98)).toEqual(['reference/programme.yaml: allie.criteria.0.reach']);
    expect(figures(0.98)).toEqual([]);
  });
});
