import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../model/playbook.ts';
import type { KpiUse } from '../../model/kpi-use.ts';
import type { Measurement } from '../../model/measurement.ts';
import {
  aKpi,
  aKpiUse,
  aMeasurement,
  aPartnership,
  day,
  duration,
  measurements,
  period,
  triggerRule,
} from '../../testing/builders.ts';
import { breachRun, firedTriggers } from './kpi-breach.ts';
import { buildSeries } from './kpi-series.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

const asOf = day('2026-11-23');
const france: WorkingCalendar = { weekends: 'skip', holidays: 'france' };

function agreed(when = 'below floor for 2 months', fields: Partial<KpiUse> = {}): KpiUse {
  return aKpiUse({
    target: 98.5,
    floor: 97.5,
    trigger: { when: triggerRule(when), clause: 'revision-partage', within: duration('30 days') },
    ...fields,
  });
}

function series(rows: readonly Measurement[], use: KpiUse | readonly KpiUse[] = agreed(), kpi: Kpi = aKpi()) {
  return buildSeries(aPartnership({ measurements: rows, kpis: [use].flat() }), kpi, asOf);
}

function from(first: string, values: readonly (number | null)[], fields: Partial<Measurement> = {}) {
  return measurements('availability', first, values, fields);
}

describe('M17 the run beyond the contractual limit', () => {
  it('counts values strictly below the floor, the limit itself not', () => {
    expect(breachRun(series(from('2026-07', [97.5, 97.4, 97.5])))).toBeUndefined();
    expect(breachRun(series(from('2026-07', [97.5, 97.4, 97.3])))).toEqual({
      limit: 'floor',
      periods: ['2026-08', '2026-09'],
      final: true,
    });
  });

  it('is the latest one, and a final value within the limit ends it', () => {
    expect(breachRun(series(from('2026-06', [97, 97, 98, 97])))?.periods).toEqual(['2026-09']);
    expect(breachRun(series(from('2026-06', [97, 97, 98])))).toBeUndefined();
  });

  it('is not final while one of its periods is provisional', () => {
    const rows = [...from('2026-09', [97.2]), ...from('2026-10', [96.8], { status: 'provisional' })];
    expect(breachRun(series(rows))).toEqual({ limit: 'floor', periods: ['2026-09', '2026-10'], final: false });
  });

  it('is not ended yet by a provisional value within the limit, unless a later period follows it', () => {
    const recovering = [...from('2026-08', [97, 97]), ...from('2026-10', [98], { status: 'provisional' })];
    expect(breachRun(series(recovering))?.periods).toEqual(['2026-08', '2026-09']);
    const after = [
      ...from('2026-07', [97]),
      ...from('2026-08', [98], { status: 'provisional' }),
      ...from('2026-09', [97]),
    ];
    expect(breachRun(series(after))?.periods).toEqual(['2026-09']);
  });

  it('reads a ceiling for a KPI where lower is better, and a floor written in its place', () => {
    const down = aKpi({ direction: 'down' });
    expect(breachRun(series(from('2026-09', [5, 5.1]), aKpiUse({ target: 3, ceiling: 5 }), down))).toEqual({
      limit: 'ceiling',
      periods: ['2026-10'],
      final: true,
    });
    expect(breachRun(series(from('2026-09', [5, 5.1]), aKpiUse({ target: 3, floor: 5 }), down))?.limit).toBe('floor');
  });

  it('judges each period by the figures in force on its last day', () => {
    const uses = [aKpiUse({ floor: 90 }), aKpiUse({ floor: 97.5, from: day('2026-10-31') })];
    expect(breachRun(series(from('2026-09', [95, 95]), uses))?.periods).toEqual(['2026-10']);
  });

  it('is undefined without a contractual limit', () => {
    expect(breachRun(series(from('2026-09', [1, 1]), aKpiUse({ target: 98.5 })))).toBeUndefined();
  });
});

describe('M17 periods that are excluded or missing', () => {
  it('skips an excluded period: it neither counts nor breaks', () => {
    const use = agreed(undefined, { exclusions: [{ period: period('2026-09'), reason: 'Force majeure' }] });
    expect(breachRun(series(from('2026-08', [97, 99, 97]), use))?.periods).toEqual(['2026-08', '2026-10']);
    expect(breachRun(series(from('2026-08', [99, 97, 99]), use))).toBeUndefined();
  });

  it.each([
    ['no-data', ['2026-10']],
    ['breach', ['2026-08', '2026-09', '2026-10']],
    ['ignore', ['2026-08', '2026-10']],
    [undefined, ['2026-10']],
  ] as const)('treats a missing period as on-missing %s says', (rule, periods) => {
    const kpi = aKpi(rule ? { 'on-missing': rule } : {});
    expect(breachRun(series(from('2026-08', [97, null, 97]), agreed(), kpi))?.periods).toEqual(periods);
  });

  it('counts late periods as missing once they are due', () => {
    const kpi = aKpi({ 'on-missing': 'breach', due: duration('10 days') });
    expect(breachRun(series(from('2026-09', [97]), agreed(), kpi))?.periods).toEqual(['2026-09', '2026-10']);
    const ended = aKpi({ due: duration('10 days') });
    expect(breachRun(series(from('2026-09', [97]), agreed(), ended))).toBeUndefined();
  });
});

describe('M17 the clause a threshold triggers', () => {
  const fire = (rows: readonly Measurement[], use: KpiUse | readonly KpiUse[] = agreed(), kpi?: Kpi) =>
    firedTriggers(series(rows, use, kpi), france);

  it('fires in the n-th consecutive breaching period, not before', () => {
    expect(fire(from('2026-08', [98, 98, 97]))).toEqual([]);
    expect(fire(from('2026-08', [98, 97, 97]))).toMatchObject([
      {
        state: 'fired',
        firstFired: '2026-10',
        lastFired: '2026-10',
        periods: ['2026-09', '2026-10'],
        value: 97,
        limit: 97.5,
      },
    ]);
  });

  it('stays fired in each further period, counted from the first', () => {
    expect(fire(from('2026-07', [97, 97, 97, 96]))).toMatchObject([
      { firstFired: '2026-08', lastFired: '2026-10', value: 96 },
    ]);
  });

  it('fires where m of the last n periods breach, and is announced until no breach could join them', () => {
    const threeOfSix = agreed('below floor for 3 of 6 months');
    expect(fire(from('2026-05', [97, 98, 97, 98, 98, 98, 97]), threeOfSix)).toEqual([]);
    expect(fire(from('2026-05', [97, 98, 97, 98, 98, 97]), threeOfSix)).toMatchObject([
      { state: 'fired', firstFired: '2026-10', periods: ['2026-05', '2026-07', '2026-10'], value: 97 },
    ]);
    const recovered = (months: number) => fire(from('2026-01', [97, 97, 97, ...Array(months).fill(98)]), threeOfSix);
    expect(recovered(4)).toMatchObject([{ firstFired: '2026-03', lastFired: '2026-03' }]);
    expect(recovered(5)).toEqual([]);
  });

  it('would fire when one of the n figures is provisional', () => {
    const rows = [...from('2026-09', [97.2]), ...from('2026-10', [96.8], { status: 'provisional' })];
    expect(fire(rows)).toMatchObject([{ state: 'would-fire', firstFired: '2026-10' }]);
  });

  it('has fired already when only a further period is provisional', () => {
    const rows = [...from('2026-08', [97, 97]), ...from('2026-10', [96], { status: 'provisional' })];
    expect(fire(rows)).toMatchObject([
      { state: 'fired', firstFired: '2026-09', lastFired: '2026-09', periods: ['2026-08', '2026-09', '2026-10'] },
    ]);
  });

  it('is no longer announced once a final value ends the run', () => {
    expect(fire(from('2026-08', [97, 97, 98]))).toEqual([]);
  });

  it('fires again on a corrected figure as on a final one', () => {
    const rows = [
      ...from('2026-09', [99, 97]),
      aMeasurement({ period: period('2026-09'), value: 97, status: 'corrected', note: 'Compteur repris' }),
    ];
    expect(fire(rows)).toMatchObject([{ state: 'fired' }]);
  });

  it('gives the time to decide from the end of the period that fired, moved back to a working day', () => {
    expect(fire(from('2026-09', [97, 97]))[0]?.deadline).toBe('2026-11-30');
    const longer = agreed(undefined, {
      trigger: { when: triggerRule('below floor'), clause: 'revision-partage', within: duration('42 days') },
    });
    expect(fire(from('2026-09', [99, 97]), longer)[0]?.deadline).toBe('2026-12-11');
    expect(fire(from('2026-08', [97, 97, 97]))[0]?.deadline).toBe('2026-10-30');
    const untimed = agreed(undefined, { trigger: { when: triggerRule('below floor'), clause: 'revision-partage' } });
    expect(fire(from('2026-10', [97]), untimed)[0]?.deadline).toBeUndefined();
  });

  it('never gives a time to decide that ends before the period does, were no day of it worked', () => {
    const deadline = (within: string, value = 97) =>
      fire(
        from('2026-10', [value]),
        agreed(undefined, {
          trigger: { when: triggerRule('below floor'), clause: 'revision-partage', within: duration(within) },
        }),
      )[0]?.deadline;
    // October 2026 ends on a Saturday; All Saints’ Day is the Sunday, and 2 November a Monday.
    expect(deadline('0 days')).toBe('2026-10-31');
    expect(deadline('1 day')).toBe('2026-11-01');
    expect(deadline('2 days')).toBe('2026-11-02');
    expect(deadline('0 working days')).toBe('2026-10-31');
    expect(deadline('1 working day')).toBe('2026-11-02');
  });

  it('reads every limit a rule may name, strictly', () => {
    const use = (when: string) => agreed(when, { amber: 98, critical: 95, ceiling: 99 });
    expect(fire(from('2026-10', [98.5]), use('below target'))).toEqual([]);
    expect(fire(from('2026-10', [98.4]), use('below target'))).toHaveLength(1);
    expect(fire(from('2026-10', [97.9]), use('below amber'))).toHaveLength(1);
    expect(fire(from('2026-10', [95]), use('below critical'))).toEqual([]);
    expect(fire(from('2026-10', [99]), use('above ceiling'))).toEqual([]);
    expect(fire(from('2026-10', [99.1]), use('above ceiling'))).toHaveLength(1);
  });

  it('fires a « late » rule while data is late, and only then', () => {
    const kpi = aKpi({ due: duration('10 days') });
    expect(fire(from('2026-08', [99, 99]), agreed('late'), kpi)).toMatchObject([
      { state: 'fired', periods: ['2026-10'], value: null, limit: undefined },
    ]);
    expect(fire(from('2026-08', [99, 99, 99]), agreed('late'), kpi)).toEqual([]);
  });

  it('gives the time to decide on missing data from the day it was due', () => {
    const within = (days: string, when = 'late') =>
      agreed(when, { trigger: { when: triggerRule(when), clause: 'revision-partage', within: duration(days) } });
    const due = (days: string, fields: Partial<Kpi> = {}) => aKpi({ due: duration(days), ...fields });
    // September, due 45 days after its end: 14 November 2026.
    expect(fire(from('2026-07', [99, 99]), within('10 days'), due('45 days'))[0]?.deadline).toBe('2026-11-24');
    expect(fire(from('2026-07', [99, 99, 99]), within('10 days'), due('10 days'))[0]?.deadline).toBe('2026-11-20');
    const missed = due('10 days', { 'on-missing': 'breach' });
    expect(fire(from('2026-09', [99]), within('10 days', 'below floor'), missed)[0]?.deadline).toBe('2026-11-20');
    expect(fire(from('2026-09', [97]), within('10 days', 'below floor'), missed)[0]?.deadline).toBe('2026-10-09');
  });

  it('follows the figures in force today: a trigger agreed later judges earlier periods by their own floor', () => {
    const uses = [aKpiUse({ floor: 97.5 }), agreed(undefined, { from: day('2026-10-01') })];
    expect(fire(from('2026-09', [97, 97]), uses)).toHaveLength(1);
    expect(fire(from('2026-09', [97, 97]), [agreed(), aKpiUse({ floor: 97.5, from: day('2026-11-01') })])).toEqual([]);
  });
});
