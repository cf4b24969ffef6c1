import { describe, expect, it } from 'vitest';
import type { Rating } from '../../model/rating.ts';
import { aKpi, aKpiUse, aPartnership, day, measurements } from '../../testing/builders.ts';
import { buildSeries } from '../kpi/kpi-series.ts';
import { rateSupplier } from './supplier-rating.ts';

const asOf = day('2026-11-23');
const kpis = ['defects', 'delay', 'ideas'].map((id) => aKpi({ id, direction: 'up' }));

/** Targets of 100 and amber limits of 60: a value from 60 to 100 is its own score. */
function series(values: Readonly<Record<string, readonly (number | null)[]>>) {
  const partnership = aPartnership({
    kpis: Object.keys(values).map((kpi) => aKpiUse({ kpi, target: 100, amber: 60, critical: 0 })),
    measurements: Object.entries(values).flatMap(([kpi, own]) => measurements(kpi, '2026-07', own)),
  });
  return kpis.filter(({ id }) => id in values).map((kpi) => buildSeries(partnership, kpi, asOf));
}

const rating: readonly Rating[] = [
  { criterion: 'quality', weight: 0.5, kpis: ['defects'] },
  { criterion: 'delivery', weight: 0.3, kpis: ['delay'] },
  { criterion: 'innovation', weight: 0.2, kpis: ['ideas'] },
];
const latest = (values: Readonly<Record<string, readonly (number | null)[]>>, criteria = rating) =>
  rateSupplier(criteria, series(values), asOf).at(-1);

describe('M35 the rating of a supplier', () => {
  it('weighs the criteria: 80 × 50 % + 100 × 30 % + 60 × 20 % is 82', () => {
    expect(latest({ defects: [0, 0, 80], delay: [0, 0, 100], ideas: [0, 0, 60] })).toMatchObject({
      quarter: '2026-Q3',
      score: 82,
      status: 'ok',
      coverage: 1,
    });
  });

  it('takes the mean of a criterion’s KPIs that have a score, and never a missing one for zero', () => {
    const both: readonly Rating[] = [{ criterion: 'quality', weight: 1, kpis: ['defects', 'delay'] }];
    expect(latest({ defects: [80], delay: [60] }, both)?.score).toBe(70);
    expect(latest({ defects: [80], delay: [null] }, both)).toMatchObject({ score: 80, coverage: 1 });
    expect(latest({ defects: [80] }, both)?.criteria[0]?.kpis).toEqual([
      { kpi: 'defects', score: 80 },
      { kpi: 'delay', score: null },
    ]);
  });

  it('is known from 60 % of the weight on', () => {
    expect(latest({ defects: [80], ideas: [80] })).toMatchObject({ score: 80, coverage: 0.7 });
    expect(latest({ defects: [80] })).toMatchObject({ score: null, status: 'no-data', coverage: 0.5 });
  });

  it.each([
    [75, 'ok'],
    [74, 'watch'],
    [55, 'watch'],
    [54, 'bad'],
  ] as const)('of %d is %s', (score, status) => {
    const one: readonly Rating[] = [{ criterion: 'quality', weight: 1, kpis: ['defects'] }];
    expect(latest({ defects: [score] }, one)).toMatchObject({ score, status });
  });

  it('has one rating a quarter that ended, and none before the first value', () => {
    const all = rateSupplier(rating, series({ defects: [80, 80, 80, 80, 80] }), asOf);
    expect(all.map(({ quarter }) => quarter)).toEqual(['2026-Q3']);
    expect(rateSupplier(rating, series({ defects: [80] }), day('2026-12-31')).map(({ quarter }) => quarter)).toEqual([
      '2026-Q3',
      '2026-Q4',
    ]);
    expect(rateSupplier(rating, [], asOf)).toEqual([]);
  });
});
