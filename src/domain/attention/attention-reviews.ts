import type { IsoDate } from '../../model/iso-date.ts';
import type { Review } from '../../model/review.ts';
import { ownedBy, type AttentionContext, type AttentionSubject } from './attention-context.ts';
import type { AttentionDraft, PageKind } from './attention-item.ts';
import { daysBetween } from '../calendar/dates.ts';
import { isReviewOverdue, reviewDates } from '../calendar/review-dates.ts';

interface ReviewedPage {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly owner?: string | undefined;
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
      partnership: record.id,
      page: { kind: 'partnership', id: record.id },
      ...ownedBy(record.review?.owner, manager),
      file: record.file,
      path: ['review', 'last'],
    },
  ];
}

/** `page-review-overdue` (M25): a clause, KPI, guide, case, question, checklist or candidate was to be read again before `asOf`. */
export function pageReviews(context: AttentionContext): AttentionDraft[] {
  const { clauses, kpis, guides, cases, questions, checklists, candidates } = context.playbook;
  const pages: readonly (readonly [PageKind, readonly ReviewedPage[]])[] = [
    ['clause', clauses],
    ['kpi', kpis],
    ['guide', guides],
    ['case', cases],
    ['question', questions],
    ['checklist', checklists],
    ['candidate', candidates],
  ];
  return pages.flatMap(([kind, list]) =>
    list.flatMap((page): AttentionDraft[] => {
      const overdue = overdueReview(page, context);
      if (overdue === undefined) return [];
      return [
        {
          rule: 'page-review-overdue',
          ...overdue,
          page: { kind, id: page.id },
          ...ownedBy(page.review?.owner, page.owner),
          file: page.file,
          path: ['review', 'last'],
        },
      ];
    }),
  );
}
