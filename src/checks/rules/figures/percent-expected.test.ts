import { describe, expect, it } from 'vitest';
import { anAgreedKpi } from '../../../testing/agreed-kpi.ts';
import { aKpi, aKpiUse, anObjective, aPartnership } from '../../../testing/builders.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkPercentDoubtful } from './percent-doubtful.ts';
import { checkPercentExpected } from './percent-expected.ts';

const file = 'partnerships/boucle-chaude/index.mdx';

describe('percent-expected and percent-doubtful', () => {
  it('report 98.5 written for 98.5 %', () => {
    expect(tell(checkPercentExpected, anAgreedKpi({ target: 98.5 }))).toEqual([
      {
        code: 'percent-expected',
        severity: 'error',
        at: `${file}: kpis.0.target`,
        values: { field: 'target', kpi: 'availability', value: '98.5', reads: '9850 %', suggestion: '98.5 %' },
      },
    ]);
  });

  it.each([
    [1.5, 0, 0],
    [1.6, 0, 1],
    [10, 0, 1],
    [10.1, 1, 0],
  ])('with %d say %i error and %i warning: up to 1,000 %% may be meant', (target, errors, warnings) => {
    expect(tell(checkPercentExpected, anAgreedKpi({ target }))).toHaveLength(errors);
    expect(tell(checkPercentDoubtful, anAgreedKpi({ target }))).toHaveLength(warnings);
  });

  it('look at limits, objectives and key results, and leave other units alone', () => {
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
});
