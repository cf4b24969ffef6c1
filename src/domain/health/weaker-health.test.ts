import { describe, expect, it } from 'vitest';
import type { HealthIndex } from './health.ts';
import { weakerHealth } from './weaker-health.ts';

const index = (score: number | null): HealthIndex => ({
  score,
  status: score === null ? 'no-data' : 'ok',
  coverage: score === null ? 0 : 1,
  caps: [],
  capped: false,
  inputs: [],
});

describe('M36 the lower of the two healths', () => {
  it.each([
    [80, 60, 'relationship', 60],
    [59, 60, 'business', 59],
    [60, 60, 'business', 60],
    [null, 70, 'relationship', 70],
    [0, null, 'business', 0],
  ])('of a business at %s and a relationship at %s is the %s', (business, relationship, kind, score) => {
    expect(weakerHealth({ business: index(business), relationship: index(relationship) })).toMatchObject({
      kind,
      index: { score },
    });
  });

  it('is unknown when neither is known', () => {
    expect(weakerHealth({ business: index(null), relationship: index(null) })).toBeUndefined();
  });
});
