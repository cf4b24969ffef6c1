import { describe, expect, it } from 'vitest';
import { statusOfScore, type HealthIndex } from '../../domain/health/health.ts';
import { aContext } from '../../testing/context.ts';
import { healthView } from './health.ts';

const index = (score: number | null, coverage = 1): HealthIndex => ({
  score,
  status: score === null ? 'no-data' : statusOfScore(score),
  coverage,
  caps: [],
  capped: false,
  inputs: [{ kpi: 'x', weight: 1, value: 1, period: undefined, status: 'ok', score, critical: false, late: false }],
});

describe('M36 an index on a page', () => {
  const shown = (score: number) => {
    const { score: text, status } = healthView(aContext(), 'business', index(score));
    return [text, status.tone];
  };

  it('never reads as the limit of a better status than its own', () => {
    expect([74.6, 75, 75.4, 54.6, 55].map(shown)).toEqual([
      ['74', 'watch'],
      ['75', 'ok'],
      ['75', 'ok'],
      ['54', 'bad'],
      ['55', 'watch'],
    ]);
  });

  it('does not say that as much of the weight has data as an index needs, where a little less has', () => {
    const told = (score: number | null, coverage: number) =>
      healthView(aContext({}, 'en'), 'business', index(score, coverage)).coverage;
    expect(told(null, 0.597)).toContain('Only 59%');
    expect(told(80, 0.6)).toContain('60%');
    expect(told(80, 0.996)).toContain('99%');
  });
});
