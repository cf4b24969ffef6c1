import { describe, expect, it } from 'vitest';
import { aCandidate } from '../../../testing/builders.ts';
import { placesOf } from '../../../testing/tell.ts';
import { checkCriterionScoredTwice } from './criterion-scored-twice.ts';

describe('criterion-scored-twice', () => {
  it('M08 reports the second score of a criterion', () => {
    const twice = aCandidate({ scorecard: [{ criterion: 'access' }, { criterion: 'access' }] });
    const once = aCandidate({ scorecard: [{ criterion: 'access' }, { criterion: 'objectives' }] });
    expect(placesOf(checkCriterionScoredTwice, { candidates: [twice] })).toEqual([
      'candidates/atelier-brume.mdx: scorecard.1.criterion',
    ]);
    expect(placesOf(checkCriterionScoredTwice, { candidates: [once] })).toEqual([]);
  });
});
