import { addDays } from '../../domain/calendar/dates.ts';
import { reviewDates } from '../../domain/calendar/review-dates.ts';
import { pagesOf } from '../../domain/pages-of.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { formatDate } from '../../format/date.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { PageKind } from '../../model/record-kinds.ts';
import type { StatusView } from '../ui/mark.ts';
import { columnsOf, type TableView } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';

const soonDays = 30;

const stateOrder: readonly PageReview['state'][] = ['late', 'never', 'soon', 'ok'];

/** When a page was read and is to be read again (M25). */
export interface PageReview {
  readonly title: string;
  readonly kind: PageKind;
  readonly href: string;
  readonly owner?: string;
  readonly last?: IsoDate;
  readonly next?: IsoDate;
  readonly state: 'late' | 'soon' | 'ok' | 'never';
}

/**
 * The reviews of every page of the playbook: overdue first, then never read, then by date. In a partner edition, of
 * the pages that tell theirs alone: what it does not show is not missing.
 */
export function pageReviews(context: ViewContext): PageReview[] {
  const { playbook, asOf, locale } = context;
  const pages = pagesOf(playbook).filter(({ record }) => !playbook.edition || record.review !== undefined);
  const reviews = pages.map(({ kind, record }): PageReview => {
    const { last, next } = reviewDates(record.review, playbook.settings.review?.every);
    const owner = record.review?.owner ?? (kind === 'partnership' ? undefined : record.owner);
    return {
      title: inLocale(record, locale).title,
      kind,
      href: context.href({ kind, id: record.id }),
      ...(owner !== undefined && { owner }),
      ...(last && { last }),
      ...(next && { next }),
      state: reviewState(last, next, asOf),
    };
  });
  return reviews.sort(
    (a, b) =>
      stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state) ||
      compareText(a.next ?? '', b.next ?? '') ||
      compareText(a.title, b.title),
  );
}

function reviewState(last: IsoDate | undefined, next: IsoDate | undefined, asOf: IsoDate): PageReview['state'] {
  if (last === undefined) return 'never';
  if (next === undefined) return 'ok';
  if (next < asOf) return 'late';
  return next <= addDays(asOf, soonDays) ? 'soon' : 'ok';
}

/** The reviews as a table. */
export function freshnessTable(context: ViewContext, reviews: readonly PageReview[]): TableView {
  const { locale } = context;
  const say = context.words.quality;
  const states: Readonly<Record<PageReview['state'], StatusView>> = {
    late: { word: say.late, mark: 'bad', tone: 'bad' },
    never: { word: say.never, mark: 'none', tone: 'none' },
    soon: { word: say.soon, mark: 'watch', tone: 'watch' },
    ok: { word: say.upToDate, mark: 'ok', tone: 'ok' },
  };
  const date = (day: IsoDate | undefined) => ({ text: day ? formatDate(day, locale, 'medium') : say.noDate });
  return {
    label: say.freshness,
    columns: columnsOf(...say.freshColumns),
    rows: reviews.map((review) => ({
      cells: [
        { text: review.title, href: review.href },
        { text: say.kinds[review.kind] },
        { text: ownerName(context, review.owner) },
        date(review.last),
        date(review.next),
        { text: '', status: states[review.state] },
      ],
    })),
  };
}

/** The name of who answers for a page or a figure; a dash where an edition does not tell it. */
export function ownerName(context: ViewContext, owner: string | undefined): string {
  if (owner !== undefined) return context.person(owner).name;
  return context.playbook.edition ? '–' : context.words.frame.noOwner;
}
