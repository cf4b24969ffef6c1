import { entriesAcross, type SituatedEntry } from '../../domain/governance/journal-across.ts';
import { assessMaturity, maturityPractices, type MaturityPoint } from '../../domain/stage/partnership-maturity.ts';
import { formatWholeShare } from '../../format/number.ts';
import { formatPeriod } from '../../format/period.ts';
import type { PageFrame } from '../page/page-frame.ts';
import { placedFrame } from '../page/placed-frame.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { pageTableLinks, type TableLink } from '../ui/table-links.ts';
import { columnsOf, type TableView } from '../ui/table.ts';
import type { ViewContext } from '../view-context.ts';
import { countPartnerships, situatedEntryView, type SituatedEntryView } from './situated-entry.ts';

/** A lesson as the other partnerships may use it. */
export interface LessonView extends SituatedEntryView {
  readonly context?: string;
  readonly repeat?: string;
  readonly avoid?: string;
}

/** How the organisation’s practice grows; its table is absent while nothing can be measured. */
export interface MaturityView {
  readonly title: string;
  readonly sentence: Sentence;
  readonly next?: string;
  readonly table?: TableView;
}

export interface LessonsPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly next?: string;
  readonly lessons: readonly LessonView[];
  readonly searchHref: string;
  /** The lessons for a spreadsheet. */
  readonly files?: readonly TableLink[];
  /** Absent in a partner edition: how we learn is our own affair. */
  readonly maturity?: MaturityView;
}

/** The lessons of the portfolio, latest first, and the maturity they show (M43). */
export function lessonsPage(context: ViewContext): LessonsPageView {
  const { words, playbook, asOf } = context;
  const say = words.lessonBook;
  const found = entriesAcross(playbook.partnerships, 'lesson', asOf);
  const isEdition = playbook.edition !== undefined;
  const opening =
    found.length === 0
      ? sentence(say.none)
      : sentence(
          say.sentence(
            found.length,
            countPartnerships(found),
            isEdition ? countPartnerships(found) : playbook.partnerships.length,
          ),
        );
  return {
    frame: placedFrame(context, {
      kind: 'lessons',
      under: 'partnerships',
      title: say.title,
      description: opening,
    }),
    title: say.heading,
    sentence: opening,
    ...(found.length === 0 && !isEdition && { next: say.next }),
    lessons: found.map((each) => lessonView(context, each)),
    searchHref: context.href({ kind: 'search' }),
    ...(found.length > 0 && {
      files: pageTableLinks(context, { kind: 'lessons' }, words.csv.sheets.lessons),
    }),
    ...(!isEdition && playbook.partnerships.length > 0 && { maturity: maturityView(context) }),
  };
}

function lessonView(context: ViewContext, situated: SituatedEntry): LessonView {
  const { entry } = situated;
  return {
    ...situatedEntryView(context, situated),
    ...(entry.context !== undefined && { context: entry.context }),
    ...(entry.repeat !== undefined && { repeat: entry.repeat }),
    ...(entry.avoid !== undefined && { avoid: entry.avoid }),
  };
}

function maturityView(context: ViewContext): MaturityView {
  const { words, playbook, asOf, locale } = context;
  const say = words.maturity;
  const points = assessMaturity(playbook.partnerships, asOf);
  const known = points.filter(({ share }) => share !== null);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return { title: say.title, sentence: sentence(say.none), next: say.next };
  return {
    title: say.title,
    sentence: sentence(maturitySentence(context, first, last)),
    table: {
      label: say.table,
      caption: say.caption,
      columns: columnsOf(
        say.columns.quarter,
        say.columns.share,
        ...maturityPractices.map((practice) => say.practice[practice]),
      ),
      rows: known.map(({ quarter, share, partnerships, practices }) => ({
        cells: [
          { text: formatPeriod(quarter, locale) },
          { text: percent(context, share) },
          ...practices.map(({ followed }) => ({ text: say.of(followed, partnerships) })),
        ],
      })),
    },
  };
}

function percent({ locale }: ViewContext, share: number | null): string {
  return share === null ? '–' : formatWholeShare(share, locale);
}

function maturitySentence(context: ViewContext, first: MaturityPoint, last: MaturityPoint): string {
  const say = context.words.maturity;
  const [now, then] = [percent(context, last.share), percent(context, first.share)];
  if (first === last) return say.only(now);
  const change = (last.share ?? 0) - (first.share ?? 0);
  const direction = now === then ? 'same' : change > 0 ? 'up' : 'down';
  return say.sentence(now, then, formatPeriod(first.quarter, context.locale), direction);
}
