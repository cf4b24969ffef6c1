import { describe, expect, it } from 'vitest';
import { amberFrom, greenFrom, statusOfScore } from './health.ts';
import { shownKpiScore, shownScore } from './shown-score.ts';

describe('M36 a score rounded to be shown', () => {
  it.each([
    [74.4, 74],
    [74.6, 74],
    [74.999999, 74],
    [75, 75],
    [75.4, 75],
    [75.6, 76],
    [54.6, 54],
    [55, 55],
    [54, 54],
    [0, 0],
    [0.4, 1],
    [99.4, 99],
    [99.6, 99],
    [100, 100],
  ])('%d is %d', (score, shown) => {
    expect(shownScore(score)).toBe(shown);
  });

  it('keeps decimals where they are asked for, without crossing a limit either', () => {
    expect([74.96, 74.94, 54.99, 81.25].map((score) => shownScore(score, 1))).toEqual([74.9, 74.9, 54.9, 81.3]);
  });

  it('has the status of what it stands for, on, under and over both limits', () => {
    for (const limit of [amberFrom, greenFrom])
      for (const off of [-1, -0.5, -0.04, -1e-6, 0, 1e-6, 0.5, 1])
        for (const decimals of [0, 1])
          expect(statusOfScore(shownScore(limit + off, decimals))).toBe(statusOfScore(limit + off));
  });
});

describe('M36 the score of a KPI rounded to be shown', () => {
  it.each([
    [59.4, 59],
    [59.6, 59],
    [60, 60],
    [60.4, 60],
    [74.6, 75],
    [99.6, 99],
    [100, 100],
    [0.4, 1],
    [0, 0],
  ])('%d is %d', (score, shown) => {
    expect(shownKpiScore(score)).toBe(shown);
  });

  it('keeps a decimal where one is asked for', () => {
    expect([59.96, 99.96, 0.04, 62.25].map((score) => shownKpiScore(score, 1))).toEqual([59.9, 99.9, 0.1, 62.3]);
  });
});
