import { describe, expect, it } from 'vitest';
import { aStakeholder } from '../../testing/builders.ts';
import { isResisting, quadrantOf, quadrants } from './stakeholders.ts';

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

  it('is resisted by those of power 3 and above who are reluctant or opposed', () => {
    const resisting = (power: number, stance?: 'neutral' | 'reluctant' | 'opponent') =>
      isResisting(aStakeholder({ power, ...(stance && { stance }) }));
    expect([resisting(2, 'opponent'), resisting(3, 'opponent'), resisting(3, 'reluctant')]).toEqual([
      false,
      true,
      true,
    ]);
    expect([resisting(5, 'neutral'), resisting(5)]).toEqual([false, false]);
  });
});
