import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Partnership } from '../../model/playbook.ts';
import {
  aContract,
  aKpi,
  aKpiUse,
  anEntry,
  aPartnership,
  aStep,
  day,
  duration,
  measurements,
} from '../../testing/builders.ts';
import { assessHealth, assessIndex, isRelational, scoreOf, scoreStretch, type HealthInput } from './health.ts';

const asOf = day('2026-11-23');

describe('M36 the score of a KPI', () => {
  const full = aKpiUse({ target: 98, amber: 96, floor: 95, critical: 90 });

  it.each([
    [99, 100],
    [98, 100],
    [97, 80],
    [96, 60],
    [93, 30],
    [90, 0],
    [80, 0],
  ])('for %d is %d, linear between target, amber limit and critical limit', (value, score) => {
    expect(scoreOf(value, full, 'up')).toBe(score);
  });

  it('takes the floor where no amber limit was agreed, and mirrors the distance to the target where no critical one was', () => {
    const use = aKpiUse({ target: 98, floor: 96 });
    expect([98, 97, 96, 95, 94, 93].map((value) => scoreOf(value, use, 'up'))).toEqual([100, 80, 60, 30, 0, 0]);
  });

  it('mirrors for a KPI where lower is better', () => {
    const use = aKpiUse({ target: 3, amber: 5, critical: 9 });
    expect([2, 3, 4, 5, 7, 9, 10].map((value) => scoreOf(value, use, 'down'))).toEqual([100, 100, 80, 60, 30, 0, 0]);
    expect(scoreOf(5, aKpiUse({ target: 3, ceiling: 5 }), 'down')).toBe(60);
  });

  it('is full inside a range and falls on either side', () => {
    const use = aKpiUse({ target: 20, 'target-high': 30, amber: 2 });
    expect([16, 18, 19, 20, 25, 30, 31, 32, 34].map((value) => scoreOf(value, use, 'range'))).toEqual([
      0, 60, 80, 100, 100, 100, 80, 60, 0,
    ]);
  });

  it('runs from the baseline to the target when neither amber nor floor was agreed', () => {
    const use = aKpiUse({ target: 10, baseline: 4 });
    expect([3, 4, 7, 10, 11].map((value) => scoreOf(value, use, 'up'))).toEqual([0, 0, 50, 100, 100]);
  });

  it('does not exist without a scale: no target, no baseline, or a baseline already at the target', () => {
    expect(scoreOf(5, aKpiUse({ floor: 4 }), 'up')).toBeUndefined();
    expect(scoreOf(5, aKpiUse({ target: 10 }), 'up')).toBeUndefined();
    expect(scoreOf(5, aKpiUse({ target: 10, baseline: 10 }), 'up')).toBeUndefined();
    expect(scoreOf(5, aKpiUse({ target: 10, baseline: 12 }), 'up')).toBeUndefined();
  });

  it('lies on the stretch from the amber limit to the target, on the one below it, or at the target', () => {
    const stretch = (value: number) => scoreStretch(value, full, 'up');
    expect(stretch(97)).toEqual({ lowest: 60, highest: 100, from: 96, to: 98 });
    expect(stretch(96)).toEqual(stretch(97));
    expect(stretch(95)).toEqual({ lowest: 0, highest: 60, from: 90, to: 96 });
    expect(stretch(98)).toEqual({ lowest: 100, highest: 100, from: 98, to: 98 });
  });

  it('stays between 0 and 100 and never falls as the value improves, whatever figures were agreed', () => {
    const figure = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(
        figure,
        figure,
        figure,
        figure,
        fc.option(figure, { nil: undefined }),
        (a, b, target, amber, critical) => {
          const use = aKpiUse({ target, amber, critical });
          const [low = 0, high = 0] = [Math.min(a, b), Math.max(a, b)].map((value) => scoreOf(value, use, 'up') ?? 0);
          for (const score of [low, high]) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(100);
          }
          if (amber < target && (critical === undefined || critical < amber)) expect(low).toBeLessThanOrEqual(high);
        },
      ),
    );
  });
});

function input(fields: Partial<HealthInput> = {}): HealthInput {
  return {
    kpi: 'availability',
    weight: 1,
    value: 1,
    period: undefined,
    status: 'ok',
    score: 100,
    critical: false,
    late: false,
    ...fields,
  };
}

describe('M36 an index', () => {
  it('is the weighted mean of the scores', () => {
    expect(assessIndex([input({ score: 100, weight: 3 }), input({ score: 60 })]).score).toBe(90);
  });

  it.each([
    [75, 'ok'],
    [74.9, 'watch'],
    [55, 'watch'],
    [54.9, 'bad'],
    [0, 'bad'],
  ] as const)('of %d is %s', (score, status) => {
    expect(assessIndex([input({ score })]).status).toBe(status);
  });

  it('is unknown when under 60 % of the weight had data, and known from 60 %', () => {
    const missing = (weight: number) => input({ score: null, value: null, weight });
    expect(assessIndex([input({ weight: 3 }), missing(2)])).toMatchObject({ score: 100, coverage: 0.6, status: 'ok' });
    expect(assessIndex([input({ weight: 59 }), missing(41)])).toMatchObject({
      score: null,
      coverage: 0.59,
      status: 'no-data',
    });
  });

  it('is unknown without any KPI, or without weight', () => {
    expect(assessIndex([])).toMatchObject({ score: null, status: 'no-data', coverage: 0 });
    expect(assessIndex([input({ weight: 0 })])).toMatchObject({ score: null, status: 'no-data', coverage: 0 });
  });

  it('is held under 55 by one KPI beyond its critical limit, and left lower where it was lower', () => {
    const critical = input({ score: 0, critical: true });
    expect(assessIndex([input({ weight: 9 }), critical])).toMatchObject({ score: 54, status: 'bad', capped: true });
    expect(assessIndex([input({ score: 20 }), critical])).toMatchObject({ score: 10, status: 'bad', capped: false });
  });

  it('lies between the lowest and the highest score', () => {
    const inputs = fc.array(
      fc.record({ score: fc.integer({ min: 0, max: 100 }), weight: fc.integer({ min: 1, max: 9 }) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(inputs, (entries) => {
        const { score } = assessIndex(entries.map((entry) => input(entry)));
        const scores = entries.map((entry) => entry.score);
        expect(score).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-6);
        expect(score).toBeLessThanOrEqual(Math.max(...scores) + 1e-6);
      }),
    );
  });
});

describe('M36 the two healths of a partnership', () => {
  const kpis = [
    aKpi({ id: 'availability' }),
    aKpi({ id: 'satisfaction', perspective: 'relationship' }),
    aKpi({ id: 'response', perspective: 'process', relationship: true }),
    aKpi({ id: 'unused' }),
  ];
  const partnership = aPartnership({
    kpis: [
      aKpiUse({ kpi: 'availability', target: 98, amber: 96, weight: 2 }),
      aKpiUse({ kpi: 'satisfaction', target: 8, amber: 7 }),
      aKpiUse({ kpi: 'response', target: 10 }),
      aKpiUse({ kpi: 'unknown', target: 1, amber: 0 }),
    ],
    measurements: [
      ...measurements('availability', '2026-09', [99, 97]),
      ...measurements('satisfaction', '2026-10', [6.5]),
      ...measurements('response', '2026-10', [3]),
    ],
  });

  it('keep business and relationship apart, each on its own KPIs', () => {
    const { business, relationship } = assessHealth(partnership, kpis, asOf);
    expect(business).toMatchObject({
      score: 80,
      status: 'ok',
      coverage: 1,
      inputs: [{ kpi: 'availability', period: '2026-10', value: 97, weight: 2, status: 'watch' }],
    });
    expect(relationship).toMatchObject({ score: 30, status: 'bad', inputs: [{ kpi: 'satisfaction' }] });
  });

  it('weigh by parts of one as well, and leave out what weighs nothing', () => {
    const weighed = (weight: number) =>
      assessHealth(
        aPartnership({
          kpis: [
            aKpiUse({ kpi: 'availability', target: 98, amber: 96 }),
            aKpiUse({ kpi: 'unused', target: 98, amber: 96, weight }),
          ],
          measurements: [...measurements('availability', '2026-10', [98]), ...measurements('unused', '2026-10', [96])],
        }),
        kpis,
        asOf,
      ).business.score;
    // 100 and 60: (100 + 60 × 0.25) / 1.25.
    expect(weighed(0.25)).toBe(92);
    expect(weighed(1)).toBe(80);
    expect(weighed(0)).toBe(100);
  });

  it('leave out a KPI without a scale but count one without data in the coverage', () => {
    const { relationship } = assessHealth({ ...partnership, measurements: [] }, kpis, asOf);
    expect(relationship).toMatchObject({
      score: null,
      status: 'no-data',
      coverage: 0,
      inputs: [{ kpi: 'satisfaction', score: null, value: null }],
    });
  });

  it('mark a value beyond its critical limit', () => {
    const critical = aPartnership({
      kpis: [aKpiUse({ target: 98, amber: 96, critical: 95 })],
      measurements: measurements('availability', '2026-10', [94.9]),
    });
    expect(assessHealth(critical, kpis, asOf).business.inputs).toMatchObject([
      { critical: true, score: 0, status: 'bad' },
    ]);
  });

  it('take the perspective where the definition does not say whether a KPI is relational', () => {
    expect(isRelational({ perspective: 'relationship' })).toBe(true);
    expect(isRelational({ perspective: 'relationship', relationship: false })).toBe(false);
    expect(isRelational({ perspective: 'process' })).toBe(false);
  });
});

describe('M36 what caps an index', () => {
  const kpis = [aKpi({ id: 'availability' }), aKpi({ id: 'satisfaction', perspective: 'relationship' })];
  const green: Partial<Partnership> = {
    kpis: [aKpiUse({ target: 98, amber: 96 }), aKpiUse({ kpi: 'satisfaction', target: 8, amber: 7 })],
    measurements: [...measurements('availability', '2026-10', [99]), ...measurements('satisfaction', '2026-10', [9])],
  };
  const assess = (more: Partial<Partnership>) => {
    const { business, relationship } = assessHealth(aPartnership({ ...green, ...more }), kpis, asOf);
    return [business, relationship].map(({ score, caps }) => [score, ...caps]);
  };
  const ended = aContract({ term: duration('1 year') });
  const governance = { escalation: [aStep(), aStep({ level: 2 }), aStep({ level: 'mediation' })] };
  const conflict = (level: 1 | 2 | 'mediation', resolved?: string) =>
    anEntry({ kind: 'conflict', level, date: day('2026-10-01'), ...(resolved && { resolved: day(resolved) }) });

  it('is, for the business, work that goes on after every contract ended', () => {
    expect(assess({ contracts: [ended] })).toEqual([[54, 'contract-expired'], [100]]);
    expect(assess({ contracts: [aContract()] })).toEqual([[100], [100]]);
    expect(assess({ contracts: [ended, aContract({ id: 'suite' })] })).toEqual([[100], [100]]);
    expect(assess({ contracts: [] })).toEqual([[100], [100]]);
  });

  it('is not the end of a contract for those who part, or who have not begun', () => {
    expect(assess({ contracts: [ended], stage: 'exit' })).toEqual([[100], [100]]);
    expect(assess({ contracts: [ended], stage: 'partner-selection' })).toEqual([[100], [100]]);
  });

  it('is, for the relationship, a conflict open at the top of the ladder', () => {
    expect(assess({ governance, journal: [conflict('mediation')] })).toEqual([[100], [54, 'top-conflict']]);
    expect(assess({ governance, journal: [conflict(2)] })).toEqual([[100], [100]]);
    expect(assess({ governance, journal: [conflict('mediation', '2026-11-23')] })).toEqual([[100], [100]]);
    expect(assess({ journal: [conflict('mediation')] })).toEqual([[100], [100]]);
  });

  it('is said even where the mean was lower already, or is unknown', () => {
    const low = assessIndex([input({ score: 20 })], ['top-conflict']);
    expect(low).toMatchObject({ score: 20, capped: false, caps: ['top-conflict'] });
    expect(assessIndex([], ['contract-expired'])).toMatchObject({ score: null, caps: ['contract-expired'] });
  });
});
