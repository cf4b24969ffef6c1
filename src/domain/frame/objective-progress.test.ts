import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../model/playbook.ts';
import type { KpiUse } from '../../model/kpi-use.ts';
import { aKpi, aKpiUse, anObjective, aPartnership, day, measurements } from '../../testing/builders.ts';
import { buildSeries } from '../kpi/kpi-series.ts';
import { assessObjective, attainmentRate } from './objective-progress.ts';

const asOf = day('2026-11-23');

function series(first: string, values: readonly (number | null)[], use: KpiUse = aKpiUse(), kpi: Kpi = aKpi()) {
  return buildSeries(
    aPartnership({ kpis: [use], measurements: measurements('availability', first, values) }),
    kpi,
    asOf,
  );
}

function objective(target: number, due = '2026-12-31') {
  return anObjective({ measure: { kpi: 'availability', target }, due: day(due) });
}

describe('M01 whether an objective is attained', () => {
  it.each([
    [18, 'attained'],
    [17.9, 'open'],
    [18.1, 'attained'],
  ] as const)('with %d for a target of 18 is %s', (value, state) => {
    expect(assessObjective(objective(18), series('2026-10', [value]), asOf).state).toBe(state);
  });

  it('reads lower-is-better the other way round, and a range from both ends', () => {
    const down = aKpi({ direction: 'down' });
    expect(assessObjective(objective(3), series('2026-10', [3], undefined, down), asOf).state).toBe('attained');
    expect(assessObjective(objective(3), series('2026-10', [3.1], undefined, down), asOf).state).toBe('open');
    const range = aKpi({ direction: 'range' });
    const inside = aKpiUse({ target: 20, 'target-high': 30 });
    expect(assessObjective(objective(20), series('2026-10', [30], inside, range), asOf).state).toBe('attained');
    expect(assessObjective(objective(20), series('2026-10', [31], inside, range), asOf)).toMatchObject({
      state: 'open',
      attainment: null,
    });
  });

  it('is missed from the day after the due date', () => {
    const figures = series('2026-10', [10]);
    expect(assessObjective(objective(18, '2026-11-23'), figures, asOf).state).toBe('open');
    expect(assessObjective(objective(18, '2026-11-22'), figures, asOf).state).toBe('missed');
  });

  it('judges the period that holds the due date and nothing later', () => {
    const figures = series('2026-08', [10, 17, 19]);
    expect(assessObjective(objective(18, '2026-09-15'), figures, asOf)).toMatchObject({
      state: 'missed',
      value: 17,
      period: '2026-09',
    });
    expect(assessObjective(objective(18, '2026-10-01'), figures, asOf)).toMatchObject({ state: 'attained', value: 19 });
  });

  it('has no data without a KPI, a target, a series, or a value in time', () => {
    const none = { state: 'no-data', attainment: null };
    expect(assessObjective(anObjective(), series('2026-10', [10]), asOf)).toMatchObject(none);
    expect(
      assessObjective(anObjective({ measure: { kpi: 'availability' } }), series('2026-10', [10]), asOf),
    ).toMatchObject(none);
    expect(assessObjective(objective(18), undefined, asOf)).toMatchObject(none);
    expect(assessObjective(objective(18, '2026-09-30'), series('2026-10', [10]), asOf)).toMatchObject({
      ...none,
      value: null,
      target: 18,
    });
  });
});

describe('M01 how far it has come', () => {
  it('is measured from the agreed baseline to the target, held between 0 and 1', () => {
    const from10 = aKpiUse({ baseline: 10 });
    expect(
      [8, 10, 12, 18, 20].map(
        (value) => assessObjective(objective(18), series('2026-10', [value], from10), asOf).attainment,
      ),
    ).toEqual([0, 0, 0.25, 1, 1]);
  });

  it('is measured from zero where higher is better and no baseline was agreed', () => {
    expect(assessObjective(objective(20), series('2026-10', [5]), asOf).attainment).toBe(0.25);
  });

  it('is unknown where lower is better and no baseline was agreed', () => {
    const down = aKpi({ direction: 'down' });
    expect(assessObjective(objective(3), series('2026-10', [5], undefined, down), asOf).attainment).toBeNull();
    expect(assessObjective(objective(3), series('2026-10', [5], aKpiUse({ baseline: 7 }), down), asOf).attainment).toBe(
      0.5,
    );
  });
});

describe('M01 an objective read as a total', () => {
  it('is attained at its very target, whatever decimals were added up', () => {
    const sum = (target: number) =>
      assessObjective(
        anObjective({ measure: { kpi: 'availability', target, reading: 'total' }, due: day('2026-12-31') }),
        series('2026-09', [0.7, 0.1]),
        asOf,
      );
    expect(sum(0.8)).toMatchObject({ value: 0.8, state: 'attained' });
    expect(sum(0.81).state).toBe('open');
  });

  const total = (target: number, due = '2026-12-31') =>
    anObjective({ measure: { kpi: 'availability', target, reading: 'total' }, from: day('2026-09-15'), due: day(due) });

  it('adds up what came since its start and is measured from zero, whatever the baseline', () => {
    const figures = series('2026-08', [5, 6, 8], aKpiUse({ baseline: 10 }));
    expect(assessObjective(total(28), figures, asOf)).toMatchObject({ value: 14, attainment: 0.5, state: 'open' });
    expect(assessObjective(total(14), figures, asOf).state).toBe('attained');
    expect(assessObjective(total(28, '2026-09-30'), figures, asOf)).toMatchObject({ value: 6, state: 'missed' });
  });
});

describe('M32 the attainment rate', () => {
  it('is over the objectives that have figures, with the counts beside it', () => {
    const states = ['attained', 'open', 'missed', 'no-data', 'attained'] as const;
    expect(attainmentRate(states.map((state) => ({ state })))).toEqual({ attained: 2, judged: 4, total: 5, rate: 0.5 });
  });

  it('is unknown when none has figures', () => {
    expect(attainmentRate([{ state: 'no-data' }])).toEqual({ attained: 0, judged: 0, total: 1, rate: null });
    expect(attainmentRate([]).rate).toBeNull();
  });
});
