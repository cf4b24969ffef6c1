import { describe, expect, it } from 'vitest';
import { day, duration } from '../../testing/builders.ts';
import { isReviewOverdue, reviewDates } from './review-dates.ts';

const review = { last: day('2026-05-31'), every: duration('6 months') };

describe('M25 review dates', () => {
  it('come one interval after the last reading, held to the month’s end', () => {
    expect(reviewDates(review, undefined)).toEqual({ last: '2026-05-31', next: '2026-11-30' });
  });

  it('take the page’s own interval before the playbook’s', () => {
    expect(reviewDates(review, duration('1 year')).next).toBe('2026-11-30');
    expect(reviewDates({ last: day('2026-05-31') }, duration('1 year')).next).toBe('2027-05-31');
  });

  it('give no next date without a last reading or without an interval', () => {
    expect(reviewDates(undefined, duration('1 year'))).toEqual({});
    expect(reviewDates({ every: duration('1 year') }, undefined)).toEqual({});
    expect(reviewDates({ last: day('2026-05-31') }, undefined)).toEqual({ last: '2026-05-31' });
  });

  it('are overdue from the day after the next one', () => {
    expect(isReviewOverdue(review, undefined, day('2026-11-29'))).toBe(false);
    expect(isReviewOverdue(review, undefined, day('2026-11-30'))).toBe(false);
    expect(isReviewOverdue(review, undefined, day('2026-12-01'))).toBe(true);
    expect(isReviewOverdue(undefined, undefined, day('2026-12-01'))).toBe(false);
  });
});
