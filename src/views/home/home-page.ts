import { hasEnded } from '../../domain/contract/ended-relation.ts';
import type { Status } from '../../domain/health/status.ts';
import { formatCount } from '../../format/count.ts';
import { formatDate, isoWeek } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import type { Urgency } from '../../domain/attention/attention-item.ts';
import { attentionGroups, attentionLine, mostUrgent, type AttentionGroup } from '../ui/attention.ts';
import { attentionOf, factsOf } from '../facts.ts';
import type { StatusView } from '../ui/mark.ts';
import { pageFrame, type PageFrame } from '../page/page-frame.ts';
import { portfolioTable, type PortfolioTableView } from '../portfolio/portfolio.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { statusView } from '../ui/status-view.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { freshnessRows, type FreshnessRow } from './freshness.ts';
import { homeStages, type HomeStages } from './stages.ts';
import { homeWins, type HomeWins } from './wins.ts';

export interface HomeView extends HomeStages, HomeWins {
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
  readonly freshness: readonly FreshnessRow[];
  readonly table: PortfolioTableView;
  /** Every date ahead. */
  readonly calendarHref: string;
  /** The way to the whole portfolio, where the table shows only its first rows. */
  readonly all?: { readonly href: string; readonly label: string };
}

const mostRows = 50;
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
    ...homeStages(context, counted),
    freshness: freshnessRows(context),
    ...homeWins(context),
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
  // The heading has said it.
  if (playbook.partnerships.length === 0) return [];
  const attention = attentionOf(context);
  const first = mostUrgent(context, attention);
  const line = first && attentionLine(context, first);
  const isBeforeLate = first?.urgency !== 'late' && attention.some(({ urgency }) => urgency === 'late');
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
    isBeforeLate ? words.beforeLate : '',
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
