import { describe, expect, it } from 'vitest';
import { scoresOf } from './lighthouse.ts';

/** A Lighthouse that answers with these scores for performance, one at a time. */
const giving = (...scores: (number | null)[]) => {
  let asked = 0;
  return () => {
    const performance = { score: scores[asked] ?? null };
    asked += 1;
    return Promise.resolve({
      lhr: { categories: { performance, accessibility: { score: 1 }, 'best-practices': { score: 0.96 } } },
    });
  };
};
const address = 'http://localhost/';

describe('the scores of Lighthouse', () => {
  it('are out of a hundred', async () => {
    const scores = { performance: 83, accessibility: 100, bestPractices: 96 };
    expect(await scoresOf(giving(0.83), address, 9222)).toEqual(scores);
  });

  it('are asked for again where one is missing, three times at most', async () => {
    expect((await scoresOf(giving(null, null, 0.9), address, 9222))?.performance).toBe(90);
    expect(await scoresOf(giving(null, null, null, 0.9), address, 9222)).toBeUndefined();
  });
});
