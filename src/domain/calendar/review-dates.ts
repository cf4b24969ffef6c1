import type { Duration } from '../../model/duration.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Review } from '../../model/review.ts';
import { addDuration } from './dates.ts';

/** When a page was last read again, and by when it must be. */
export interface ReviewDates {
  readonly last?: IsoDate;
  readonly next?: IsoDate;
}

/**
 * The review dates of a page (M25): the next one is the last plus the page’s interval, or the playbook’s default one.
 * Without a last date, or without any interval, there is no next one: nothing says when the page began to age.
 */
export function reviewDates(review: Review | undefined, defaultEvery: Duration | undefined): ReviewDates {
  const last = review?.last;
  const every = review?.every ?? defaultEvery;
  if (last === undefined) return {};
  return every === undefined ? { last } : { last, next: addDuration(last, every) };
}

/** Whether the review is overdue: the day after it was due, and later. */
export function isReviewOverdue(
  review: Review | undefined,
  defaultEvery: Duration | undefined,
  asOf: IsoDate,
): boolean {
  const { next } = reviewDates(review, defaultEvery);
  return next !== undefined && next < asOf;
}
