import { isReviewOverdue, reviewDates } from '../../domain/calendar/review-dates.ts';
import { capitalise, countInWords, formatCount, numberInWords } from '../../format/count.ts';
import { formatDate } from '../../format/date.ts';
import type { Guide } from '../../model/playbook.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { byStage } from './by-stage.ts';

export interface GuideLine {
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  /** Who keeps it and when it was read again; an edition does not tell. */
  readonly upkeep?: string;
  readonly overdue: boolean;
}

export interface GuideCatalogueView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly phases: readonly { readonly title: string; readonly guides: readonly GuideLine[] }[];
  /** The questions and cases beside the guides, counted; kinds of which there is none are left out. */
  readonly beside: readonly { readonly text: string; readonly href: string }[];
}

function isOverdue(context: ViewContext, guide: Guide): boolean {
  return isReviewOverdue(guide.review, context.playbook.settings.review?.every, context.asOf);
}

function lineOf(context: ViewContext, guide: Guide): GuideLine {
  const { locale, words } = context;
  const local = inLocale(guide, locale);
  const owner = guide.review?.owner ?? guide.owner;
  const { last } = reviewDates(guide.review, undefined);
  return {
    title: local.title,
    href: context.href({ kind: 'guide', id: guide.id }),
    summary: local.summary ?? '',
    ...(!context.playbook.edition && {
      upkeep: [
        owner ? context.person(owner).name : words.frame.noOwner,
        last ? words.guide.reread(formatDate(last, locale, 'medium')) : words.frame.neverReviewed,
      ].join(', '),
    }),
    overdue: isOverdue(context, guide),
  };
}

function upkeepSentence({ words, locale }: ViewContext, overdue: number): string {
  if (overdue === 0) return words.guide.fresh;
  return words.guide.overdue(capitalise(numberInWords(overdue, locale)), overdue === 1);
}

/** The guides by the stage of the relation they serve, in its order; those of every stage come last (M49). */
export function guideCatalogue(context: ViewContext): GuideCatalogueView {
  const { words, locale, playbook } = context;
  const { guides } = playbook;
  const overdue = guides.filter((guide) => isOverdue(context, guide)).length;
  const all = capitalise(countInWords(guides.length, locale, words.guide.forms));
  const opening =
    guides.length === 0
      ? sentence(words.guide.none)
      : sentence(
          guides.length === 1 ? words.guide.one(all) : words.guide.count(all),
          playbook.edition ? '' : upkeepSentence(context, overdue),
        );
  const phases = byStage(context, guides, ({ phase }) => phase).map(({ title, items }) => ({
    title,
    guides: items.map((guide) => lineOf(context, guide)),
  }));
  const { cases, questions } = playbook;
  return {
    frame: pageFrame(context, {
      kind: 'guides',
      target: { kind: 'guides' },
      title: words.guide.title,
      description: plainSentence(opening),
      current: 'guides',
    }),
    title: words.guide.title,
    sentence: opening,
    phases,
    beside: [
      { count: questions.length, forms: words.question.forms, kind: 'questions' as const },
      { count: cases.length, forms: words.case.forms, kind: 'cases' as const },
    ]
      .filter(({ count }) => count > 0)
      .map(({ count, forms, kind }) => ({ text: formatCount(count, locale, forms), href: context.href({ kind }) })),
  };
}
