import type { IsoDate } from '../../model/iso-date.ts';
import type { Review } from '../../model/review.ts';
import { aboutPartnership, ownedBy, type AttentionContext, type AttentionSubject } from './attention-context.ts';
import type { AttentionDraft } from './attention-item.ts';
import { pagesOf } from '../pages-of.ts';
import { daysBetween } from '../calendar/dates.ts';
import { isReviewOverdue, reviewDates } from '../calendar/review-dates.ts';

interface ReviewedPage {
  readonly title: string;
  readonly review?: Review | undefined;
}

interface OverdueReview {
  readonly due: IsoDate;
  readonly values: { readonly title: string; readonly last: string; readonly due: string; readonly days: number };
}

function overdueReview(
  { title, review }: ReviewedPage,
  { playbook, asOf }: AttentionContext,
): OverdueReview | undefined {
  const every = playbook.settings.review?.every;
  const { last, next } = reviewDates(review, every);
  if (next === undefined || !isReviewOverdue(review, every, asOf)) return undefined;
  return { due: next, values: { title, last: last ?? '', due: next, days: daysBetween(next, asOf) } };
}

/** `partnership-review-overdue` (M25): the record was to be read again before `asOf`. */
export function partnershipReview({ record, manager }: AttentionSubject, context: AttentionContext): AttentionDraft[] {
  const overdue = overdueReview(record, context);
  if (overdue === undefined) return [];
  return [
    {
      rule: 'partnership-review-overdue',
      ...overdue,
      ...aboutPartnership(record),
      ...ownedBy(record.review?.owner, manager),
      file: record.file,
      path: ['review', 'last'],
    },
  ];
}

/** `page-review-overdue` (M25): a page other than a partnership’s was to be read again before `asOf`. */
export function pageReviews(context: AttentionContext): AttentionDraft[] {
  return pagesOf(context.playbook).flatMap(({ kind, record }): AttentionDraft[] => {
    const overdue = overdueReview(record, context);
    if (kind === 'partnership' || overdue === undefined) return [];
    return [
      {
        rule: 'page-review-overdue',
        ...overdue,
        page: { kind, id: record.id },
        ...ownedBy(record.review?.owner, record.owner),
        file: record.file,
        path: ['review', 'last'],
      },
    ];
  });
}
