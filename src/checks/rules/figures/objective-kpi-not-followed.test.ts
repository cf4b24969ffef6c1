import { describe, expect, it } from 'vitest';
import { aKpi, aKpiUse, anObjective, aPartnership, period } from '../../../testing/builders.ts';
import { keyResults } from '../../../testing/key-results.ts';
import { recordFile } from '../../../testing/one-partnership.ts';
import { placesOf, tell } from '../../../testing/tell.ts';
import { checkObjectiveKpiNotFollowed } from './objective-kpi-not-followed.ts';

const kpis = [aKpi()];

describe('objective-kpi-not-followed', () => {
  it('M01 M03 M34 warns where the record does not follow the KPI that measures', () => {
    const partnership = aPartnership({
      objectives: [anObjective({ measure: { kpi: 'availability', target: 1 } })],
      okrs: [{ id: 'o', objective: 'O', results: keyResults(1) }],
      roi: { benefits: [{ name: 'Marge', kpi: 'availability', per: period('2026') }] },
    });
    expect(placesOf(checkObjectiveKpiNotFollowed, { partnerships: [partnership], kpis })).toEqual([
      `${recordFile}: objectives.0.measure.kpi`,
      `${recordFile}: okrs.0.results.0.kpi`,
      `${recordFile}: roi.benefits.0.kpi`,
    ]);
    expect(tell(checkObjectiveKpiNotFollowed, { partnerships: [{ ...partnership, kpis: [aKpiUse()] }], kpis })).toEqual(
      [],
    );
  });

  it('leaves a KPI that does not exist to another rule', () => {
    expect(
      tell(checkObjectiveKpiNotFollowed, {
        partnerships: [aPartnership({ objectives: [anObjective({ measure: { kpi: 'absent' } })] })],
        kpis,
      }),
    ).toEqual([]);
  });
});
