import { describe, expect, it } from 'vitest';
import { recordFile, onePartnership } from '../../../testing/one-partnership.ts';
import { strength } from '../../../testing/strength.ts';
import { tell } from '../../../testing/tell.ts';
import { checkContributionBlindSpot } from './contribution-blind-spot.ts';

describe('the contributions', () => {
  it('M05 are told of where nobody is above 2, with the figures found', () => {
    expect(
      tell(checkContributionBlindSpot, onePartnership({ contributions: [strength(1, 2), strength(1, 3)] })),
    ).toEqual([
      {
        code: 'contribution-blind-spot',
        severity: 'info',
        at: `${recordFile}: contributions.0.strength`,
        values: { name: 'Pose', strengths: ['valbrune 1', 'norecia 2'] },
      },
    ]);
  });
});
