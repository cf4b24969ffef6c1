import { describe, expect, it } from 'vitest';
import { aGuide, day, duration } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { pageReviews } from './freshness.ts';

describe('pageReviews (M25)', () => {
  it('puts pages past their date first, then those never read, then those due within thirty days', () => {
    const every = duration('6 months');
    const guides = [
      aGuide({ id: 'later', review: { every, last: day('2026-06-24') } }),
      aGuide({ id: 'never' }),
      aGuide({ id: 'thirtieth', review: { every, last: day('2026-06-23') } }),
      aGuide({ id: 'today', review: { every, last: day('2026-05-23') } }),
      aGuide({ id: 'late', review: { every, last: day('2026-05-22') } }),
      aGuide({ id: 'undated', review: { last: day('2026-05-22') } }),
    ];
    expect(pageReviews(aContext({ guides })).map((review) => [review.href, review.state])).toEqual([
      ['/guides/late/', 'late'],
      ['/guides/never/', 'never'],
      ['/guides/today/', 'soon'],
      ['/guides/thirtieth/', 'soon'],
      ['/guides/undated/', 'ok'],
      ['/guides/later/', 'ok'],
    ]);
  });
});
