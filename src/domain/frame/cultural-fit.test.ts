import { describe, expect, it } from 'vitest';
import { fitDistance, fitState, overallDistance } from './cultural-fit.ts';

describe('M09 the distance between two cultures', () => {
  it('is absolute, 0 to 4, and the widest among three parties', () => {
    expect(fitDistance([2, 5])).toBe(3);
    expect(fitDistance([5, 2])).toBe(3);
    expect(fitDistance([4, 4])).toBe(0);
    expect(fitDistance([1, 5])).toBe(4);
    expect(fitDistance([2, 3, 5])).toBe(3);
  });

  it('is unknown while one side has not rated itself', () => {
    expect(fitDistance([2, undefined])).toBeNull();
    expect(fitState(null)).toBe('unrated');
  });

  it.each([
    [0, 'close'],
    [1, 'close'],
    [2, 'friction'],
    [3, 'risk'],
    [4, 'risk'],
  ] as const)('of %i is %s', (distance, state) => {
    expect(fitState(distance)).toBe(state);
  });

  it('is the mean of the rated dimensions overall', () => {
    expect(overallDistance([3, 2, 1, 1, 0])).toBeCloseTo(1.4);
    expect(overallDistance([3, null])).toBe(3);
    expect(overallDistance([null])).toBeNull();
    expect(overallDistance([])).toBeNull();
  });
});
