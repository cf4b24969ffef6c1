import { drawStageBars, type StageBar } from '../charts/stage-bars.ts';
import { entriesAcross } from '../domain/governance/journal-across.ts';
import { hasEnded } from '../domain/contract/ended-relation.ts';
import { isReviewOverdue } from '../domain/calendar/review-dates.ts';
import type { Status } from '../domain/health/status.ts';
import { lateFigures, lateSeries } from '../domain/kpi/owed-figures.ts';
import { pagesOf } from '../domain/pages-of.ts';
import { formatCount } from '../format/count.ts';
import { formatDate, isoWeek } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import { stages } from '../model/stage.ts';
import type { Urgency } from '../domain/attention/attention-item.ts';
import { attentionGroups, attentionLine, mostUrgent, type AttentionGroup } from './attention.ts';
import { attentionOf, factsOf } from './facts.ts';
import { statusMark, type StatusView } from './ui/mark.ts';
import { pageFrame, type PageFrame } from './page/page-frame.ts';
import { portfolioTable, type PortfolioTableView } from './portfolio/portfolio.ts';
import { sentence, type Sentence } from './ui/sentence.ts';
import { statusView } from './ui/status-view.ts';
import { inLocale } from './language/translated.ts';
import type { ViewContext } from './view-context.ts';
import { entryHref } from './journal/situated-entry.ts';

export interface HomeView {
  readonly frame: PageFrame;
  readonly dateline: readonly string[];
  readonly title: string;
  readonly sentence: Sentence;
  readonly next?: string;
  readonly healthTitle: string;
  readonly healthRows: readonly {
    readonly status: StatusView;
    readonly business: string;
    readonly relationship: string;
  }[];
  readonly groups: readonly AttentionGroup[];
  readonly stagesSentence: string;
  readonly stagesTitle: string;
  readonly stages: readonly StageBar[];
  readonly freshness: readonly { readonly status: StatusView; readonly text: string }[];
  readonly wins: readonly { readonly text: string; readonly detail: string; readonly href: string }[];
  readonly winNote: string;
  readonly winsHref: string;
  readonly table: PortfolioTableView;
  /** Every date ahead. */
  readonly calendarHref: string;
  /** The way to the whole portfolio, where the table shows only its first rows. */
  readonly all?: { readonly href: string; readonly label: string };
}

const mostRows = 50;
const mostWins = 3;
const statuses: readonly Status[] = ['ok', 'watch', 'bad', 'no-data'];

/** The home page: what needs someone first, then how the portfolio stands. */
export function homePage(context: ViewContext): HomeView {
  const {
    locale,
    asOf,
    playbook,
    words: { home: words },
  } = context;
  const organisation = playbook.settings.organisation.name;
  const total = playbook.partnerships.length;
  const counted = formatCount(total, locale, words.partnerships);
  const opening = homeSentence(context);
  return {
    frame: pageFrame(context, {
      kind: 'home',
      target: { kind: 'home' },
      title: playbook.settings.title ?? context.words.frame.siteName,
      description: words.description(organisation),
    }),
    dateline: [
      words.dateline(formatDate(asOf, locale, 'weekday'), isoWeek(asOf)),
      words.followed(counted, organisation),
    ],
    title: homeTitle(context),
    sentence: opening,
    ...(total === 0 && { next: context.words.portfolio.noneNext }),
    healthTitle: words.healthTitle(counted),
    healthRows: healthRows(context),
    groups: attentionGroups(context, attentionOf(context), { late: 6, week: 8, month: 6 }),
    ...stagesOf(context, counted),
    freshness: freshnessRows(context),
    ...winsOf(context),
    table: portfolioTable(context, mostRows),
    calendarHref: context.href({ kind: 'calendar' }),
    ...(total > mostRows && {
      all: {
        href: context.href({ kind: 'partnerships' }),
        label: context.words.portfolio.all(formatNumber(total, locale)),
      },
    }),
  };
}

/** How many points are late and due this week, in words. */
export function homeTitle(context: ViewContext): string {
  const words = context.words.home;
  if (context.playbook.partnerships.length === 0) return words.noPartnership;
  const items = attentionOf(context);
  const count = (urgency: Urgency) => items.filter((item) => item.urgency === urgency).length;
  return words.heading(count('late'), count('week'), count('month'));
}

/** The most urgent point, then the partnerships whose healths call for a look; those that are over call for none. */
export function homeSentence(context: ViewContext): Sentence {
  const {
    words: { home: words },
    playbook,
  } = context;
  if (playbook.partnerships.length === 0) return sentence(context.words.portfolio.none);
  const first = mostUrgent(context, attentionOf(context));
  const line = first && attentionLine(context, first);
  const rows = playbook.partnerships
    .map((partnership) => ({ partnership, ...factsOf(context, partnership) }))
    .filter(({ partnership, contracts }) => !hasEnded(partnership, contracts))
    .map(({ partnership, health }) => ({ title: inLocale(partnership, context.locale).title, health }));
  const offBoth = rows.filter(({ health }) => health.business.status === 'bad' && health.relationship.status === 'bad');
  const straining = rows.filter(
    ({ health }) =>
      health.business.status === 'ok' &&
      (health.relationship.status === 'watch' || health.relationship.status === 'bad'),
  );
  const known = rows
    .flatMap(({ health }) => [health.business.status, health.relationship.status])
    .filter((status) => status !== 'no-data');
  const titles = (list: typeof rows) => list.slice(0, 3).map(({ title }) => title);
  return sentence(
    first && line ? words.mostUrgent(line.title, line.about, line.when) : words.nothing,
    offBoth.length > 0 ? words.offBoth(titles(offBoth)) : '',
    straining.length > 0 ? words.straining(titles(straining)) : '',
    known.length > 0 && known.every((status) => status === 'ok') ? words.allOk : '',
  );
}

function healthRows(context: ViewContext): HomeView['healthRows'] {
  const healths = context.playbook.partnerships.map((partnership) => factsOf(context, partnership).health);
  return statuses.map((status) => ({
    status: statusView(context, status),
    business: formatNumber(healths.filter(({ business }) => business.status === status).length, context.locale),
    relationship: formatNumber(
      healths.filter(({ relationship }) => relationship.status === status).length,
      context.locale,
    ),
  }));
}

function stagesOf(context: ViewContext, counted: string): Pick<HomeView, 'stages' | 'stagesTitle' | 'stagesSentence'> {
  const {
    words: { home: words, vocabulary },
    playbook,
  } = context;
  const standing = stages.map((stage) => ({
    label: vocabulary.stage[stage],
    count: playbook.partnerships.filter((partnership) => partnership.stage === stage).length,
  }));
  return {
    stagesTitle: words.stagesChart(counted),
    stagesSentence: stagesSentence(context, standing),
    stages: drawStageBars(standing),
  };
}

/** Where most partnerships stand; an edition may not be told where its own does. */
function stagesSentence(
  { playbook, words }: ViewContext,
  standing: readonly { readonly label: string; readonly count: number }[],
): string {
  const most = Math.max(...standing.map(({ count }) => count));
  if (most === 0) return playbook.partnerships.length > 0 ? words.home.stagesUntold : words.portfolio.none;
  const fullest = standing.filter(({ count }) => count === most).map(({ label }) => label);
  const isPipelineEmpty = standing.slice(0, 2).every(({ count }) => count === 0);
  const sentences = [words.home.stagesSentence(fullest, most)];
  if (isPipelineEmpty && !playbook.edition) sentences.push(words.home.emptyPipeline);
  return sentences.join(' ');
}

function freshnessRows(context: ViewContext): HomeView['freshness'] {
  const {
    playbook,
    asOf,
    locale,
    words: { home: words, attention },
  } = context;
  const series = playbook.partnerships.map((partnership) => factsOf(context, partnership).series);
  const late = series.flatMap(lateSeries).length;
  const onTime = series.flat().filter((each) => lateFigures(each) === undefined).length;
  // What an edition does not tell, when a page is read again, is neither late nor up to date.
  const pages = pagesOf(playbook)
    .map(({ record }) => record)
    .filter(({ review }) => playbook.edition === undefined || review !== undefined);
  const stale = pages.filter((page) => isReviewOverdue(page.review, playbook.settings.review?.every, asOf)).length;
  const rows: { status: StatusView; text: string }[] = [];
  if (late > 0)
    rows.push({
      status: { word: attention.groups.late, ...statusMark('bad') },
      text: words.lateData(formatCount(late, locale, words.series)),
    });
  if (stale > 0) {
    const count = formatCount(stale, locale, words.pages);
    rows.push({
      status: { word: words.stale, ...statusMark('watch') },
      text: (stale === 1 ? words.stalePage : words.stalePages)(count),
    });
  }
  rows.push({
    status: { word: words.fresh, ...statusMark('ok') },
    text: [
      formatCount(onTime, locale, words.series),
      ...(playbook.edition && pages.length === 0 ? [] : [formatCount(pages.length - stale, locale, words.pages)]),
    ].join(', '),
  });
  return rows;
}

function winsOf(context: ViewContext): Pick<HomeView, 'wins' | 'winNote' | 'winsHref'> {
  const {
    playbook,
    locale,
    words: { home: words },
  } = context;
  const wins = entriesAcross(playbook.partnerships, 'win', context.asOf).slice(0, mostWins);
  const missing = attentionOf(context)
    .filter((item) => item.rule === 'win-missing')
    .map((item) => {
      const partnership = context.partnerships.get(item.partnership ?? '');
      return partnership ? inLocale(partnership, locale).title : '';
    });
  return {
    wins: wins.map(({ partnership, entry }) => ({
      text: entry.title,
      detail: `${inLocale(partnership, locale).title}, ${formatDate(entry.date, locale, 'medium')}`,
      href: entryHref(context, { partnership, entry }),
    })),
    winsHref: context.href({ kind: 'wins' }),
    winNote: wins.length === 0 ? words.noWin : missing.length > 0 ? words.winMissing(missing.slice(0, 3)) : '',
  };
}
