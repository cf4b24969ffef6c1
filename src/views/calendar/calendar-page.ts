import { addDays, daysBetween, weekday } from '../../domain/calendar/dates.ts';
import { natureOf, type Duty } from '../../domain/schedule/duty.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { capitalise } from '../../format/count.ts';
import { formatDate, monthName } from '../../format/date.ts';
import { formatDays } from '../../format/duration.ts';
import { formatNumber } from '../../format/number.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { attentionGroups, type AttentionGroup } from '../ui/attention.ts';
import { attentionOf } from '../facts.ts';
import { pageFrame, type Crumb, type PageFrame } from '../page/page-frame.ts';
import { partnershipCrumbs } from '../page/partnership-crumbs.ts';
import { withLocalTitles } from '../language/local-titles.ts';
import { railOf, type RailView } from '../partnership/rail.ts';
import { plainSentence, sentence, type Sentence } from '../ui/sentence.ts';
import type { ViewContext } from '../view-context.ts';
import { attentionIn, calendarTarget, dutiesIn, scopeName, type CalendarScope } from './calendar-scope.ts';
import {
  laterByMonth,
  laterTable,
  noticesTable,
  partnershipsTable,
  peopleTable,
  routinesTable,
  type CalendarTable,
} from './calendar-tables.ts';
import { dutyLine, partnershipTitle, type DutyLine } from './duty-line.ts';
import { monthGrids, weekHeads, type MonthGrid } from './month-grid.ts';
import { subscriptionTo, type SubscriptionView } from './subscription.ts';

/** One step of the horizon: what is late, then what each month ahead brings. */
export interface HorizonStep {
  readonly label: string;
  readonly count: string;
  readonly note: string;
  readonly isLate: boolean;
}

export interface CalendarView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly dateline: readonly string[];
  readonly sentence: Sentence;
  readonly next?: string;
  readonly rail?: RailView;
  readonly horizon: readonly HorizonStep[];
  /** The notices to decide within the days in full; only on everyone’s calendar. */
  readonly notices?: CalendarTable;
  readonly heads: readonly { readonly short: string; readonly long: string }[];
  readonly months: readonly MonthGrid[];
  /** What waits for the person of the page, with the rule of each line; only on a person’s. */
  readonly attention?: readonly AttentionGroup[];
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly count: string;
    readonly lines: readonly DutyLine[];
  }[];
  readonly beyondLimit?: string;
  readonly tables: readonly CalendarTable[];
  readonly subscription: SubscriptionView;
}

const daysInFull = 90;
const monthsAtAGlance = 4;
/** The lines of a page at most: a portfolio of a thousand records has some ten thousand dates in ninety days. */
const mostLines = 200;

/** The calendar of a scope: ninety days in full, then what comes later (M51). */
export function calendarPage(context: ViewContext, scope: CalendarScope, site?: string): CalendarView {
  const { words, locale, asOf, playbook } = context;
  const say = words.calendar;
  const limit = addDays(asOf, daysInFull);
  const all = dutiesIn(context, scope);
  const near = all.filter(({ date }) => date <= limit);
  const listed = near.filter(({ kind }) => natureOf(kind) !== 'routine');
  const shown = listed.slice(0, mostLines);
  const later = all.filter(({ date }) => date > limit);
  const notices = scope.kind === 'all' ? noticesTable(context, all, limit) : undefined;
  const opening = calendarSentence(context, scope, listed);
  const name = scopeName(context, scope);
  const end = formatDate(all.at(-1)?.date ?? limit, locale);
  const lineOf = (duty: Duty) => dutyLine(context, duty, scope.kind !== 'partnership');
  const tables = [
    routinesTable(context, scope.kind === 'all' ? [] : near.filter(({ kind }) => natureOf(kind) === 'routine')),
    ...(scope.kind === 'all'
      ? [partnershipsTable(context), peopleTable(context), laterByMonth(context, later, end)]
      : [laterTable(context, later, end)]),
  ];
  return {
    frame: pageFrame(context, {
      kind: scope.kind === 'all' ? 'calendar' : `${scope.kind}-calendar`,
      target: calendarTarget(scope),
      title: scope.kind === 'all' ? say.title : say.titleOf(name),
      description: plainSentence(opening),
      isEmpty: all.length === 0,
      current: 'partnerships',
      crumbs: crumbsTo(context, scope),
    }),
    title: say.heading(listed.filter(({ isLate }) => !isLate).length, listed.filter(({ isLate }) => isLate).length),
    dateline: [
      name,
      capitalise(formatDate(asOf, locale, 'weekday')),
      say.until(formatDate(limit, locale)),
      say.reckoned,
    ],
    sentence: opening,
    ...(all.length === 0 && playbook.edition === undefined && { next: say.noneNext }),
    ...(scope.kind === 'partnership' && { rail: railOf(context, scope.partnership, 'partnership-calendar') }),
    horizon: horizonOf(context, listed),
    ...(notices && { notices }),
    heads: weekHeads(context),
    months: monthGrids(context, shown, monthsAtAGlance, (duty) => lineOf(duty).id),
    ...(scope.kind === 'person' && {
      attention: attentionGroups(context, attentionIn(context, scope), { late: 20, week: 20, month: 20 }),
    }),
    groups: groupsOf(context, shown, lineOf),
    ...(listed.length > mostLines && {
      beyondLimit: say.beyondLimit(formatNumber(mostLines, locale), formatNumber(listed.length, locale)),
    }),
    tables: tables.filter((table) => table !== undefined),
    subscription: subscriptionTo(context, scope, site),
  };
}

function crumbsTo(context: ViewContext, scope: CalendarScope): Crumb[] {
  const { words } = context;
  const label = words.calendar.title;
  if (scope.kind === 'partnership') return partnershipCrumbs(context, scope.partnership, { label });
  const portfolio = { label: words.frame.nav.partnerships, href: context.href({ kind: 'partnerships' }) };
  if (scope.kind === 'all') return [portfolio, { label }];
  return [portfolio, { label, href: context.href({ kind: 'calendar' }) }, { label: scopeName(context, scope) }];
}

/** The next thing to come, the week that asks most, and why the home page counts more as late. */
function calendarSentence(context: ViewContext, scope: CalendarScope, duties: readonly Duty[]): Sentence {
  const { words, locale } = context;
  const say = words.calendar;
  const ahead = duties.filter(({ isLate }) => !isLate);
  const [next] = ahead;
  const points = scope.kind === 'all' ? attentionOf(context).filter(({ urgency }) => urgency === 'late').length : 0;
  const onHome = points > duties.length - ahead.length ? say.onHome(points) : '';
  if (next === undefined) return sentence(say.none, onHome);
  const weeks = [...Map.groupBy(ahead, ({ date }) => addDays(date, 1 - weekday(date)))];
  const [busiest, count] = weeks.reduce<readonly [IsoDate, number]>(
    ([best, most], [monday, { length }]) => (length > most ? [monday, length] : [best, most]),
    [next.date, 1],
  );
  const about = scope.kind === 'partnership' ? '' : partnershipTitle(context, next);
  return sentence(
    say.next(
      words.duty.describe(withLocalTitles(context, next)).title,
      about,
      formatDate(next.date, locale, 'day-month'),
    ),
    count > 1 && weeks.length > 1 ? say.busiest(formatDate(busiest, locale, 'day-month'), count) : '',
    onHome,
  );
}

/** What is late, then what the next thirty, sixty and ninety days bring. */
export function horizonOf(context: ViewContext, duties: readonly Duty[]): HorizonStep[] {
  const { asOf, locale, words } = context;
  const say = words.calendar.horizon;
  const late = duties.filter(({ isLate }) => isLate);
  const ahead = duties.filter(({ isLate }) => !isLate);
  const week = ahead.filter(({ date }) => date < addDays(asOf, 7)).length;
  const [oldest] = late;
  const step = (from: number, to: number): HorizonStep => {
    const own = ahead.filter(({ date }) => date > addDays(asOf, from) && date <= addDays(asOf, to));
    return {
      label: say.within(to, formatDate(addDays(asOf, to), locale, 'day-month')),
      count: formatNumber(own.length, locale),
      note: from < 0 ? say.week(week) : say.decisive(own.filter(({ kind }) => natureOf(kind) === 'contract').length),
      isLate: false,
    };
  };
  return [
    {
      label: words.calendar.late,
      count: formatNumber(late.length, locale),
      note: oldest ? say.oldest(formatDays(daysBetween(oldest.date, asOf), locale)) : say.noneLate,
      isLate: late.length > 0,
    },
    step(-1, 30),
    step(30, 60),
    step(60, daysInFull),
  ];
}

/** The lines by month, what is late first and together whatever its month. */
function groupsOf(
  context: ViewContext,
  duties: readonly Duty[],
  lineOf: (duty: Duty) => DutyLine,
): CalendarView['groups'] {
  const { words, locale } = context;
  const groups = Map.groupBy(duties, ({ isLate, date }) => (isLate ? 'late' : date.slice(0, 7)));
  return [...groups]
    .toSorted(([a], [b]) => (a === 'late' ? -1 : b === 'late' ? 1 : compareText(a, b)))
    .map(([key, own]) => ({
      id: `cal-${key}`,
      title:
        key === 'late'
          ? words.calendar.late
          : `${capitalise(monthName(Number(key.slice(5)), locale))} ${key.slice(0, 4)}`,
      count: words.calendar.count(own.length),
      lines: own.map(lineOf),
    }));
}
