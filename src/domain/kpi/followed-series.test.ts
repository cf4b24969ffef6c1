import { expect, it } from 'vitest';
import { aKpi, aKpiUse, aPartnership, day } from '../../testing/builders.ts';
import { followedSeries } from './followed-series.ts';

it('M33 follows each KPI of the record once, in its order, and none that the catalogue does not know', () => {
  const partnership = aPartnership({
    kpis: ['margin', 'availability', 'margin', 'unknown'].map((kpi) => aKpiUse({ kpi })),
  });
  const kpis = ['availability', 'delay', 'margin'].map((id) => aKpi({ id }));
  expect(followedSeries(partnership, kpis, day('2026-11-23')).map(({ kpi }) => kpi.id)).toEqual([
    'margin',
    'availability',
  ]);
  expect(followedSeries(aPartnership(), kpis, day('2026-11-23'))).toEqual([]);
});
