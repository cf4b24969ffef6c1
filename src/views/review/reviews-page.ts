import { hasAnnualReview } from '../../domain/annual-review/annual-review.ts';
import { shownScore } from '../../domain/health/shown-score.ts';
import { formatNumber } from '../../format/number.ts';
import { formatPeriod } from '../../format/period.ts';
import type { Partnership } from '../../model/playbook.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { partnershipCrumbs } from '../page/partnership-crumbs.ts';
import { datelineOf } from '../partnership/dateline.ts';
import { partnershipPath } from '../page/partnership-path.ts';
import { railOf, type RailView } from '../partnership/rail.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { columnsOf, type CellView, type TableView } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { reviewsOf, type ShownReview } from './reviews-of.ts';

/** The reviews of a partnership: those that were frozen, and the one to prepare. */
export interface ReviewsPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly dateline: readonly string[];
  readonly sentence: Sentence;
  readonly rail: RailView;
  readonly table: TableView;
  /** The evidence for the annual decision; absent where none is due, and from partner editions. */
  readonly annual?: { readonly href: string; readonly label: string };
}

/** How many columns a partner edition knows enough for: the quarter and its state. */
const told = 2;

/**
 * The list of a partnership’s reviews, with the annual decision where it is due; an edition has the
 * quarters and their states alone.
 */
export function reviewsPage(context: ViewContext, partnership: Partnership): ReviewsPageView {
  const { words, locale } = context;
  const say = words.review;
  const reviews = reviewsOf(context, partnership);
  const local = inLocale(partnership, locale);
  const count = (state: ShownReview['state']) => reviews.filter((review) => review.state === state).length;
  const isEdition = context.playbook.edition !== undefined;
  const running = reviews.find(({ state }) => state === 'running')?.pack;
  const opening = sentence(
    say.listSentence(count('frozen'), count('to-hold')),
    running && !isEdition ? say.beingPrepared(formatPeriod(running.quarter, locale), running.wanted.length) : '',
  );
  const target = { kind: 'partnership-reviews' as const, id: partnership.id };
  return {
    frame: pageFrame(context, {
      kind: 'partnership-reviews',
      target,
      title: `${say.listTitle}, ${local.title}`,
      description: plainSentence(opening),
      current: 'partnerships',
      crumbs: partnershipCrumbs(context, partnership, { label: say.names }),
      record: { file: partnership.file, review: partnership.review },
      filters: [{ name: 'partnership', value: local.title }],
    }),
    title: say.listTitle,
    dateline: datelineOf(context, partnership, local.title),
    sentence: opening,
    rail: railOf(context, partnership, 'partnership-reviews'),
    table: {
      label: say.listTable,
      columns: columnsOf(...say.listColumns).slice(0, isEdition ? told : undefined),
      rows: reviews.map((review) => ({
        cells: rowOf(context, partnership, review).slice(0, isEdition ? told : undefined),
      })),
    },
    ...(!isEdition &&
      hasAnnualReview(partnership) && {
        annual: {
          href: context.href({ kind: 'partnership-annual-review', id: partnership.id }),
          label: words.annualReview.open,
        },
      }),
  };
}

function rowOf(
  { words, locale, ...context }: ViewContext,
  { id }: Partnership,
  { pack, state }: ShownReview,
): CellView[] {
  const say = words.review;
  const score = (side: 'business' | 'relationship') => {
    const value = pack.health?.[side].score;
    return { text: value == null ? '–' : formatNumber(shownScore(value), locale) };
  };
  const triggered = pack.obligations.filter((each) => each.state !== 'would-fire').length;
  const states = {
    frozen: { word: say.frozen, mark: 'ok', tone: 'ok' },
    'to-hold': { word: say.toHold, mark: 'watch', tone: 'watch' },
    running: { word: say.running, mark: 'soon', tone: 'accent' },
  } as const;
  return [
    {
      text: formatPeriod(pack.quarter, locale),
      href: context.href({ kind: 'partnership-review', id, quarter: pack.quarter }),
    },
    { text: '', status: states[state] },
    score('business'),
    score('relationship'),
    { text: String(pack.wanted.length) },
    { text: String(triggered) },
  ];
}

/** One page a partnership that has anything to review. */
export function reviewsPaths(context: ViewContext) {
  return context.playbook.partnerships
    .filter((partnership) => reviewsOf(context, partnership).length > 0)
    .map((partnership) =>
      partnershipPath(context, partnership, { id: partnership.id }, () => reviewsPage(context, partnership)),
    );
}
