import { describe, expect, it } from 'vitest';
import { aStakeholder } from '../testing/builders.ts';
import { quadrantOf, quadrants } from './stakeholders.ts';

describe('M04 power and interest', () => {
  it.each([
    [3, 3, 'manage-closely'],
    [5, 5, 'manage-closely'],
    [3, 2, 'keep-satisfied'],
    [5, 1, 'keep-satisfied'],
    [2, 3, 'keep-informed'],
    [1, 5, 'keep-informed'],
    [2, 2, 'monitor'],
    [1, 1, 'monitor'],
  ] as const)('power %i and interest %i: %s, 3 counting as high', (power, interest, quadrant) => {
    expect(quadrantOf(aStakeholder({ power, interest }))).toBe(quadrant);
  });

  it('knows four quadrants, the most demanding first', () => {
    expect(quadrants).toEqual(['manage-closely', 'keep-satisfied', 'keep-informed', 'monitor']);
  });
});
