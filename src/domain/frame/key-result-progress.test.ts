import { describe, expect, it } from 'vitest';
import type { KeyResult, Okr } from '../../model/okr.ts';
import { aKpi, aKpiUse, aPartnership, day, measurements } from '../../testing/builders.ts';
import {
  assessKeyResult,
  assessOkr,
  hasUsualCount,
  orderOkrs,
  spanOf,
  type KeyResultProgress,
} from './key-result-progress.ts';
import { buildSeries } from '../kpi/kpi-series.ts';

const asOf = day('2026-11-23');
/** Halfway on the day of computation. */
const span = { from: day('2026-11-13'), due: day('2026-12-03') };

function series(values: readonly (number | null)[], direction: 'up' | 'down' | 'range' = 'up') {
  const partnership = aPartnership({
    kpis: [aKpiUse()],
    measurements: measurements('availability', '2026-10', values),
  });
  return buildSeries(partnership, aKpi({ direction }), asOf);
}

function aResult(fields: Partial<KeyResult> = {}): KeyResult {
  return { id: 'uptime', statement: 'Disponibilité', kpi: 'availability', from: 0, to: 100, ...fields };
}

const assess = (value: number | null, fields: Partial<KeyResult> = {}) =>
  assessKeyResult(aResult(fields), span, series([value]), asOf);

describe('M03 the progress of a key result', () => {
  it('is (value − from) / (to − from), shown between 0 and 1 and kept raw', () => {
    expect(assess(40)).toMatchObject({ raw: 0.4, shown: 0.4 });
    expect(assess(-10)).toMatchObject({ raw: -0.1, shown: 0 });
    expect(assess(120)).toMatchObject({ raw: 1.2, shown: 1 });
  });

  it('reads lower-is-better from its own two ends', () => {
    expect(assessKeyResult(aResult({ from: 9, to: 3 }), span, series([6], 'down'), asOf).raw).toBe(0.5);
  });

  it('is done or not done where there is no way to go', () => {
    const same = aResult({ from: 3, to: 3 });
    const raw = (value: number, direction: 'up' | 'down' | 'range') =>
      assessKeyResult(same, span, series([value], direction), asOf).raw;
    expect([raw(2.9, 'up'), raw(3, 'up'), raw(3.1, 'up')]).toEqual([0, 1, 1]);
    expect([raw(2.9, 'down'), raw(3, 'down'), raw(3.1, 'down')]).toEqual([1, 1, 0]);
    expect([raw(2.9, 'range'), raw(3, 'range')]).toEqual([0, 1]);
  });

  it.each([
    [[40, 39], 100, true],
    [[40, 40], 100, false],
    [[40, 41], 100, false],
    [[39], 100, false],
    [[-40, -39], -100, true],
    [[-39, -40], -100, false],
  ] as const)('recedes with %j towards %i: %s', (values, to, isReceding) => {
    expect(assessKeyResult(aResult({ to }), span, series(values), asOf)).toMatchObject({ isReceding });
  });

  it('never recedes as a total, which adds up, nor where there is no way to go', () => {
    expect(assessKeyResult(aResult({ reading: 'total' }), span, series([40, 1]), asOf).isReceding).toBe(false);
    expect(assessKeyResult(aResult({ from: 3, to: 3 }), span, series([4, 2]), asOf).isReceding).toBe(false);
  });

  it('has no data without a value, a start, a target or a series', () => {
    const none = { raw: null, shown: null, pace: 'no-data' };
    expect(assess(null)).toMatchObject({ ...none, value: null });
    expect(assess(40, { from: undefined })).toMatchObject({ ...none, value: 40 });
    expect(assess(40, { to: undefined })).toMatchObject(none);
    expect(assessKeyResult(aResult(), span, undefined, asOf)).toMatchObject(none);
  });
});

describe('M03 the pace', () => {
  it.each([
    [24, 'far-behind'],
    [25, 'behind'],
    [49, 'behind'],
    [50, 'on-pace'],
    [99, 'on-pace'],
    [100, 'done'],
  ] as const)('with %i %% of the way at half of the time is %s', (value, pace) => {
    expect(assess(value)).toMatchObject({ pace, elapsed: 0.5 });
  });

  it('is on pace halfway at half of the time, whatever decimals the way is written with', () => {
    const pace = (value: number) => assess(value, { from: 0.01, to: 0.05 }).pace;
    expect([pace(0.0299), pace(0.03), pace(0.02), pace(0.0199)]).toEqual(['behind', 'on-pace', 'behind', 'far-behind']);
  });

  it('runs to the result’s own due date before the objective’s, and ends with it', () => {
    expect(assess(50, { due: day('2026-11-23') })).toMatchObject({ elapsed: 1, pace: 'behind' });
    expect(assess(50, { due: day('2026-11-13') })).toMatchObject({ elapsed: 1 });
  });

  it('is not known without a due date or a start', () => {
    const undated = assessKeyResult(aResult(), { from: span.from, due: undefined }, series([50]), asOf);
    expect(undated).toMatchObject({ elapsed: null, pace: 'undated', shown: 0.5 });
    expect(spanOf({ due: span.due }, day('2024-02-05'))).toEqual({ from: '2024-02-05', due: '2026-12-03' });
    expect(spanOf(span, day('2024-02-05')).from).toBe('2026-11-13');
  });
});

describe('M03 the progress of a shared objective', () => {
  const result = (shown: number | null) => ({ shown }) as KeyResultProgress;

  it('is the mean of the results that have data', () => {
    expect(assessOkr([result(0.2), result(0.6), result(null)], span, asOf)).toMatchObject({
      shown: 0.4,
      measured: 2,
      total: 3,
      pace: 'behind',
    });
  });

  it('has no data where fewer than half of its results have', () => {
    const shown = (...shares: (number | null)[]) => assessOkr(shares.map(result), span, asOf).shown;
    expect(shown(0.2, 0.6, null, null)).toBe(0.4);
    expect(shown(0.2, null, null)).toBeNull();
    expect(shown(null)).toBeNull();
    expect(shown()).toBeNull();
  });
});

describe('M03 shared objectives', () => {
  const okr = (id: string, parent?: string, count = 0): Okr => ({
    id,
    objective: id,
    ...(parent !== undefined && { parent }),
    results: Array.from({ length: count }, () => aResult()),
  });

  it('have three to five key results', () => {
    expect([2, 3, 5, 6].map((count) => hasUsualCount(okr('a', undefined, count)))).toEqual([false, true, true, false]);
  });

  it('are each followed by the parts of the parties', () => {
    const okrs = [okr('a-sites', 'a'), okr('a'), okr('b'), okr('lost', 'nowhere'), okr('a-deep', 'a-sites')];
    expect(orderOkrs(okrs).map(({ okr: { id }, index, depth }) => [id, index, depth])).toEqual([
      ['a', 1, 0],
      ['a-sites', 0, 1],
      ['a-deep', 4, 2],
      ['b', 2, 0],
      ['lost', 3, 0],
    ]);
  });
});
