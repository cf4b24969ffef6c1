import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aKpiUse } from '../../testing/builders.ts';
import { assessKpi, limitPassed } from './kpi-status.ts';

describe('M32 status of a KPI for which higher is better', () => {
  const full = aKpiUse({ target: 0.985, amber: 0.98, floor: 0.975, critical: 0.95 });

  it.each([
    [0.986, 'ok'],
    [0.985, 'ok'],
    [0.9849, 'watch'],
    [0.98, 'watch'],
    [0.9799, 'bad'],
    [0.975, 'bad'],
    [0.9, 'bad'],
  ] as const)('reads %d as %s, equal to a limit being the better side of it', (value, status) => {
    expect(assessKpi(value, full, 'up')).toBe(status);
  });

  it.each([
    [0.985, 'ok'],
    [0.984, 'watch'],
    [0.975, 'watch'],
    [0.974, 'bad'],
  ] as const)('without amber takes the band from floor to target: %d is %s', (value, status) => {
    expect(assessKpi(value, aKpiUse({ target: 0.985, floor: 0.975 }), 'up')).toBe(status);
  });

  it('reads a miss as amber when nothing but a target was agreed', () => {
    expect(assessKpi(0, aKpiUse({ target: 10 }), 'up')).toBe('watch');
    expect(assessKpi(10, aKpiUse({ target: 10 }), 'up')).toBe('ok');
  });

  it('is red beyond critical, even where no amber limit was agreed', () => {
    const use = aKpiUse({ target: 10, critical: 5 });
    expect(assessKpi(5, use, 'up')).toBe('watch');
    expect(assessKpi(4.9, use, 'up')).toBe('bad');
  });

  it('takes the mildest limit for the target where no target was agreed', () => {
    expect(assessKpi(5, aKpiUse({ floor: 5 }), 'up')).toBe('ok');
    expect(assessKpi(4, aKpiUse({ floor: 5 }), 'up')).toBe('bad');
  });

  it('gives no status without value, without figures, or without any limit', () => {
    expect(assessKpi(null, full, 'up')).toBe('no-data');
    expect(assessKpi(1, undefined, 'up')).toBe('no-data');
    expect(assessKpi(1, aKpiUse({ weight: 2 }), 'up')).toBe('no-data');
  });
});

describe('M32 status of a KPI for which lower is better', () => {
  it.each([
    [2, 'ok'],
    [3, 'ok'],
    [3.1, 'watch'],
    [4, 'watch'],
    [4.1, 'bad'],
    [6, 'bad'],
  ] as const)('mirrors: %d days is %s', (value, status) => {
    expect(assessKpi(value, aKpiUse({ target: 3, amber: 4, ceiling: 5 }), 'down')).toBe(status);
  });

  it.each([
    ['ceiling', 5, 'watch'],
    ['ceiling', 5.1, 'bad'],
    ['floor', 5, 'watch'],
    ['floor', 5.1, 'bad'],
  ] as const)('takes the contractual limit written as %s: %d is %s', (key, value, status) => {
    expect(assessKpi(value, aKpiUse({ target: 3, [key]: 5 }), 'down')).toBe(status);
  });

  it('is the mirror image of higher-is-better for any figures', () => {
    const figure = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(figure, figure, figure, figure, (value, target, amber, critical) => {
        const up = assessKpi(value, aKpiUse({ target, amber, critical }), 'up');
        expect(assessKpi(-value, aKpiUse({ target: -target, amber: -amber, critical: -critical }), 'down')).toBe(up);
      }),
    );
  });
});

describe('M32 whatever figures were agreed', () => {
  const figure = fc.integer({ min: -100, max: 100 });
  const ranks = { bad: 0, watch: 1, ok: 2, 'no-data': 3 } as const;

  it.each([
    ['up', 1],
    ['down', -1],
  ] as const)('a better value never worsens the status of a KPI that goes %s', (direction, sign) => {
    const limits = fc.record(
      { target: figure, amber: figure, floor: figure, ceiling: figure, critical: figure },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(figure, figure, limits, (a, b, agreed) => {
        const [worse, better] = [a, b]
          .toSorted((x, y) => sign * (x - y))
          .map((value) => {
            return ranks[assessKpi(value, aKpiUse(agreed), direction)];
          });
        expect(better).toBeGreaterThanOrEqual(worse ?? 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('M32 status of a KPI held in a range', () => {
  const range = aKpiUse({ target: 20, 'target-high': 30, amber: 2 });

  it.each([
    [17.9, 'bad'],
    [18, 'watch'],
    [19.9, 'watch'],
    [20, 'ok'],
    [25, 'ok'],
    [30, 'ok'],
    [30.1, 'watch'],
    [32, 'watch'],
    [32.1, 'bad'],
  ] as const)('reads %d as %s', (value, status) => {
    expect(assessKpi(value, range, 'range')).toBe(status);
  });

  it('M32 takes a limit reckoned from shares for what it is on paper: 70 % and 10 % are 80 %', () => {
    const share = aKpiUse({ target: 0.4, 'target-high': 0.7, amber: 0.1 });
    const read = (...values: number[]) => values.map((value) => assessKpi(value, share, 'range'));
    expect(read(0.799, 0.8, 0.801)).toEqual(['watch', 'watch', 'bad']);
    expect(read(0.301, 0.3, 0.299)).toEqual(['watch', 'watch', 'bad']);
    expect(limitPassed(0.8, share, 'range')).toBeUndefined();
  });

  it('takes floor and ceiling for the bands where no amber was agreed', () => {
    const use = aKpiUse({ target: 20, 'target-high': 30, floor: 15, ceiling: 33 });
    expect([14.9, 15, 33, 33.1].map((value) => assessKpi(value, use, 'range'))).toEqual([
      'bad',
      'watch',
      'watch',
      'bad',
    ]);
  });

  it('reads a range with a ceiling alone from that side', () => {
    const use = aKpiUse({ ceiling: 33 });
    expect([33, 33.1].map((value) => assessKpi(value, use, 'range'))).toEqual(['ok', 'bad']);
  });
});

describe('the gravest limit passed', () => {
  const full = aKpiUse({ target: 0.985, amber: 0.98, floor: 0.975, critical: 0.95 });

  it.each([
    [0.985, undefined],
    [0.98, undefined],
    [0.979, 'amber'],
    [0.975, 'amber'],
    [0.9749, 'floor'],
    [0.95, 'floor'],
    [0.9499, 'critical'],
  ] as const)('for %d is %s, strictly', (value, key) => {
    expect(limitPassed(value, full, 'up')?.key).toBe(key);
  });

  it('says on which side the value lies', () => {
    expect(limitPassed(6, aKpiUse({ target: 3, ceiling: 5 }), 'down')).toEqual({
      key: 'ceiling',
      limit: 5,
      side: 'above',
    });
    expect(limitPassed(10, aKpiUse({ target: 20, 'target-high': 30, amber: 2 }), 'range')).toEqual({
      key: 'amber',
      limit: 18,
      side: 'below',
    });
  });
});
