import { describe, expect, it } from 'vitest';
import { anObjective, aPartnership } from '../../../testing/builders.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { tell } from '../../../testing/tell.ts';
import { checkObjectiveWithoutFigure } from './objective-without-figure.ts';

describe('objective-without-figure', () => {
  it('M01 warns of an objective without a KPI, and of a KPI without a target', () => {
    const objectives = [
      anObjective(),
      anObjective({ id: 'b', measure: { kpi: 'availability' } }),
      anObjective({ id: 'c', measure: { kpi: 'availability', target: 0 } }),
    ];
    expect(tell(checkObjectiveWithoutFigure, { partnerships: [aPartnership({ objectives })] })).toEqual([
      {
        code: 'objective-without-figure',
        severity: 'warning',
        at: `${recordFile}: objectives.0`,
        values: { objective: 'gaz', missing: 'measure' },
      },
      {
        code: 'objective-without-figure',
        severity: 'warning',
        at: `${recordFile}: objectives.1.measure`,
        values: { objective: 'b', missing: 'target' },
      },
    ]);
  });
});
