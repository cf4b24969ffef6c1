import { shownScore } from '../../domain/health/shown-score.ts';
import { reviewAgenda } from '../../domain/review-pack/agenda.ts';
import { quarterAfter } from '../../domain/review-pack/quarter-days.ts';
import { formatDate } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import { formatPeriod } from '../../format/period.ts';
import { lastSegment } from '../../i18n/routes.ts';
import type { Partnership } from '../../model/playbook.ts';
import type { ReviewPack } from '../../model/review-pack.ts';
import type { StatusView } from '../ui/mark.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { partnershipCrumbs } from '../page/partnership-crumbs.ts';
import { partnershipPath } from '../page/partnership-path.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { statusView } from '../ui/status-view.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { agendaView, type AgendaView } from './agenda.ts';
import { commitmentsBlock } from './commitments-block.ts';
import { kpisBlock } from './kpis-block.ts';
import { localPack } from './local-pack.ts';
import { adjustmentBlock, postMortemBlock, winsBlock } from './matter-blocks.ts';
import { actionsBlock, changesBlock, wantedBlock } from './outcome-blocks.ts';
import { paymentsBlock } from './payments-block.ts';
import { hasEvidence, reviewBlock, type ReviewBlock } from './review-block.ts';
import { reviewReader, type ReviewReader } from './review-reader.ts';
import { reviewsOf, type ShownReview } from './reviews-of.ts';

/** An index at the end of the quarter, with the way it came since the review before. */
export interface ReviewIndex {
  readonly name: string;
  readonly score: string;
  readonly status: StatusView;
  readonly change?: string;
}

/** The pack of a quarterly review (M37), to read on a screen or print on two sheets. */
export interface ReviewPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly dateline: readonly string[];
  readonly sentence: Sentence;
  readonly indices: readonly ReviewIndex[];
  readonly agenda: readonly AgendaView[];
  readonly blocks: readonly ReviewBlock[];
  /**
   * How to keep it once it was held, or the file it was kept in; absent from partner editions,
   * whose readers have no files.
   */
  readonly keeping?: string;
  readonly backHref: string;
  /** Whether it is still to be held: office files are written for it. */
  readonly isAhead: boolean;
  /** The page’s own address without its last slash: its files end it with `.md`, `.docx` and `.pptx`. */
  readonly filesHref: string;
}

/**
 * The page of one review, as frozen or as computed up to the day of its pack; only a computed one leads to its record.
 */
export function reviewPage(context: ViewContext, partnership: Partnership, review: ShownReview): ReviewPageView {
  const { words, locale } = context;
  const say = words.review;
  const { state, before } = review;
  const { id } = partnership;
  const reader = reviewReader(context, partnership);
  const pack = localPack(review.pack, reader);
  const local = inLocale(partnership, locale);
  const quarter = formatPeriod(pack.quarter, locale);
  const opening = openingOf(context, pack);
  const target = { kind: 'partnership-review' as const, id, quarter: pack.quarter };
  const backHref = context.href({ kind: 'partnership-reviews', id });
  const day = formatDate(pack.asOf, locale);
  return {
    frame: pageFrame(context, {
      kind: 'partnership-review',
      target,
      title: `${say.title(quarter)}, ${local.title}`,
      description: plainSentence(opening),
      current: 'partnerships',
      crumbs: partnershipCrumbs(context, partnership, { label: say.names, href: backHref }, { label: quarter }),
      // A snapshot is not edited: only what is still computed leads to its record.
      ...(state !== 'frozen' && { record: { file: partnership.file, review: partnership.review } }),
      filters: [{ name: 'partnership', value: local.title }],
    }),
    title: say.title(quarter),
    dateline: [
      local.title,
      partnership.parties.map(({ name }) => name).join(', '),
      state === 'frozen' ? say.frozenOn(day) : say.computedOn(day),
    ],
    sentence: opening,
    indices: indicesOf(context, review),
    agenda: agendaView(context.words, formatPeriod(quarterAfter(pack.quarter), locale)),
    blocks: blocksOf(context, { pack, ...(before && { before: localPack(before, reader) }) }, reader),
    ...(!context.playbook.edition && {
      keeping:
        state === 'frozen'
          ? say.snapshot(`partnerships/${id}/reviews/${pack.quarter}.json`)
          : say.freeze(`npm run freeze -- ${id} ${pack.quarter}`),
    }),
    backHref,
    isAhead: state !== 'frozen',
    filesHref: context.href(target).replace(/\/$/, ''),
  };
}

/** How many decisions the first sentence names. */
const named = 2;

/**
 * The decisions wanted and the KPIs off target; a partner edition, which knows of no decision wanted, says what it is.
 */
function openingOf({ words, playbook }: ViewContext, { wanted, kpis }: ReviewPack): Sentence {
  const say = words.review.sentence;
  const titles = wanted.slice(0, named).map(({ title }) => title);
  const rest = wanted.length - titles.length;
  const known = kpis.filter(({ value }) => value !== null);
  const off = known.filter(({ status }) => status === 'watch' || status === 'bad').length;
  const [only] = titles;
  const decisions =
    only === undefined
      ? playbook.edition
        ? say.shared
        : say.none
      : wanted.length === 1
        ? say.one(only)
        : say.many(wanted.length, rest === 0 ? titles : [...titles, say.more(rest)]);
  return sentence(decisions, say.off(off, known.length));
}

function indicesOf(context: ViewContext, { pack, before }: ShownReview): ReviewIndex[] {
  const { words, locale } = context;
  const { health } = pack;
  if (health === undefined) return [];
  return (['business', 'relationship'] as const).map((side) => {
    const { score, status } = health[side];
    const earlier = before?.health?.[side].score;
    const change = score === null || earlier == null ? undefined : shownScore(score) - shownScore(earlier);
    return {
      name: words.review.index[side],
      score: score === null ? '–' : formatNumber(shownScore(score), locale),
      status: statusView(context, status),
      ...(change !== undefined &&
        change !== 0 &&
        before && {
          change: words.review.since(
            formatNumber(change, locale, { max: 0, signed: true }),
            formatPeriod(before.quarter, locale),
          ),
        }),
    };
  });
}

/**
 * The blocks in the order of the meeting. In a partner edition those that have nothing to show are left out: what is
 * withheld is not missing.
 */
function blocksOf(
  context: ViewContext,
  { pack, before }: Pick<ShownReview, 'pack' | 'before'>,
  reader: ReviewReader,
): ReviewBlock[] {
  const say = context.words.review;
  const notes = new Map(reviewAgenda().map(({ point, minutes }) => [point, say.timed(minutes)]));
  const note = (point: Parameters<typeof notes.get>[0]) => notes.get(point) ?? '';
  const blocks = [
    commitmentsBlock(context, pack, reader),
    changesBlock(context, pack, before, reader),
    winsBlock(context, pack, reader, note('wins')),
    kpisBlock(context, pack, reader, note('kpis')),
    paymentsBlock(context, pack, reader),
    postMortemBlock(context, pack, reader, note('post-mortem')),
    adjustmentBlock(context, pack, reader, note('adjustment')),
    wantedBlock(context, pack, reader, say.wanted.note),
    actionsBlock(context, pack, reader, note('actions')),
    decidedBlock(context, pack, reader),
  ].filter((block) => block !== undefined);
  return context.playbook.edition ? blocks.filter(hasEvidence) : blocks;
}

/** The minutes: what was decided during the quarter. */
function decidedBlock({ words }: ViewContext, { decided }: ReviewPack, reader: ReviewReader): ReviewBlock | undefined {
  if (decided.length === 0) return undefined;
  const say = words.review;
  return reviewBlock({
    id: 'decided',
    title: say.decided,
    note: say.decidedNote,
    sentence: sentence(say.decidedSentence(decided.length)),
    lines: decided.map(({ entry, title, date }) => ({ day: reader.day(date), text: title, ...reader.entry(entry) })),
  });
}

/** One page a review and language. */
export function reviewPaths(context: ViewContext) {
  return context.playbook.partnerships.flatMap((partnership) =>
    reviewsOf(context, partnership).map((review) => {
      const target = { kind: 'partnership-review' as const, id: partnership.id, quarter: review.pack.quarter };
      const params = { id: partnership.id, quarter: lastSegment(target, context.locale) };
      const path = partnershipPath(context, partnership, params, () => reviewPage(context, partnership, review));
      return { ...path, isAhead: review.state !== 'frozen' };
    }),
  );
}
