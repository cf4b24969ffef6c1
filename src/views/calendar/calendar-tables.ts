import { addDays, daysBetween } from '../../domain/calendar/dates.ts';
import { isRecurring, natureOf, type Duty } from '../../domain/schedule/duty.ts';
import { compareText } from '../../domain/text/compare-text.ts';
import { capitalise } from '../../format/count.ts';
import { formatDate, monthName } from '../../format/date.ts';
import { formatDaysUntil } from '../../format/duration.ts';
import { formatNumber } from '../../format/number.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { withLocalTitles } from '../language/local-titles.ts';
import { sentence, type Sentence } from '../ui/sentence.ts';
import { columnsOf, type TableView } from '../ui/table.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import { dutiesIn } from './calendar-scope.ts';
import { dutyHref, ownerName, partnershipTitle } from './duty-line.ts';

/** A part of a calendar page made of a sentence and a table. */
export interface CalendarTable {
  readonly title: string;
  readonly sentence: Sentence;
  readonly table?: TableView;
  /** What the table leaves out, in words. */
  readonly rest?: string;
}

/**
 * What comes round within the days in full: a line each with its next dates, since a list of every one would
 * hide the rest (M23, M26).
 */
export function routinesTable(context: ViewContext, duties: readonly Duty[]): CalendarTable | undefined {
  const { routines: words } = context.words.calendar;
  if (duties.length === 0) return undefined;
  const rows = [...Map.groupBy(duties, ({ id }) => id.replace(/\.\d+$/, ''))];
  return {
    title: words.title,
    sentence: sentence(words.sentence(rows.length, duties.length)),
    table: {
      label: words.title,
      columns: columnsOf(...words.columns),
      rows: rows.map(([, [first, ...others]]) => ({
        cells: first
          ? [
              {
                text: context.words.duty.describe(withLocalTitles(context, first)).title,
                href: dutyHref(context, first),
              },
              { text: partnershipTitle(context, first) },
              {
                text: [first, ...others]
                  .slice(0, 4)
                  .map(({ date }) => formatDate(date, context.locale, 'short-weekday'))
                  .join(', '),
              },
              { text: formatNumber(others.length + 1, context.locale) },
            ]
          : [],
      })),
    },
  };
}

/**
 * The notices of the whole portfolio to give, or to let pass, until a day, and the next one of another contract: each
 * is a line among others in the list of days, and whoever watches over contracts looks for them alone (M44). None where
 * no contract has a notice to come.
 */
export function noticesTable(context: ViewContext, duties: readonly Duty[], until: IsoDate): CalendarTable | undefined {
  const { locale, words } = context;
  const { notices: say } = words.calendar;
  const notices = duties.filter(({ kind }) => kind === 'notice');
  if (notices.length === 0) return undefined;
  const near = notices.filter(({ date }) => date <= until);
  const contracts = new Set(near.map(contractOf));
  const next = notices.slice(near.length).find((duty) => !contracts.has(contractOf(duty)));
  const wordsOf = (duty: Duty) => words.duty.describe(withLocalTitles(context, duty));
  return {
    title: say.title,
    sentence: sentence(
      say.sentence(near.length, formatDate(until, locale)),
      next ? say.next(wordsOf(next).title, partnershipTitle(context, next), formatDate(next.date, locale)) : '',
    ),
    ...(near.length > 0 && {
      table: {
        label: say.title,
        columns: columnsOf(...say.columns),
        rows: near.map((duty) => ({
          cells: [
            { text: formatDate(duty.date, locale, 'medium'), sub: daysUntil(context, duty) },
            {
              text: wordsOf(duty).title,
              href: dutyHref(context, duty),
              sub: `${partnershipTitle(context, duty)}, ${wordsOf(duty).detail}`,
            },
            { text: ownerName(context, duty) },
          ],
        })),
      },
    }),
  };
}

/** The contract of a notice: its id without the rank of the term. */
function contractOf({ id }: Duty): string {
  return id.replace(/\.\d+$/u, '');
}

function daysUntil({ asOf, locale }: ViewContext, { date }: Duty): string {
  return formatDaysUntil(daysBetween(asOf, date), locale);
}

/** What is beyond the days in full: each thing that happens once, and how many dates come round. */
export function laterTable(context: ViewContext, duties: readonly Duty[], end: string): CalendarTable | undefined {
  const { later: words } = context.words.calendar;
  if (duties.length === 0) return undefined;
  const single = duties.filter(({ kind }) => !isRecurring(kind));
  const recurring = duties.length - single.length;
  return {
    title: words.title,
    sentence: sentence(words.sentence(duties.length, end)),
    ...(single.length > 0 && {
      table: {
        label: words.title,
        columns: columnsOf(...words.columns),
        rows: single.map((duty) => {
          const { title, detail } = context.words.duty.describe(withLocalTitles(context, duty));
          return {
            cells: [
              { text: formatDate(duty.date, context.locale, 'medium') },
              { text: title, href: dutyHref(context, duty), ...(detail !== '' && { sub: detail }) },
              { text: ownerName(context, duty) },
            ],
          };
        }),
      },
    }),
    ...(recurring > 0 && { rest: words.recurring(recurring) }),
  };
}

/** How many dates each month beyond the days in full holds, over the whole portfolio. */
export function laterByMonth(context: ViewContext, duties: readonly Duty[], end: string): CalendarTable | undefined {
  const { later: words } = context.words.calendar;
  if (duties.length === 0) return undefined;
  return {
    title: words.title,
    sentence: sentence(words.sentence(duties.length, end)),
    table: {
      label: words.title,
      columns: columnsOf(...words.monthColumns),
      rows: [...Map.groupBy(duties, ({ date }) => date.slice(0, 7))].map(([month, own]) => ({
        cells: [
          { text: `${capitalise(monthName(Number(month.slice(5)), context.locale))} ${month.slice(0, 4)}` },
          { text: formatNumber(own.length, context.locale) },
        ],
      })),
    },
  };
}

/** Many partnerships would make a long page: those whose next date comes first are shown. */
const mostRows = 100;

interface Tally {
  readonly next: Duty | undefined;
  readonly counts: readonly number[];
}

/** The next duty and how many are late, within 30 and within 90 days, rituals and exchanges apart. */
function tallyOf({ asOf }: ViewContext, all: readonly Duty[]): Tally {
  const duties = all.filter(({ kind }) => natureOf(kind) !== 'routine');
  const ahead = duties.filter(({ isLate }) => !isLate);
  const within = (days: number) => ahead.filter(({ date }) => date <= addDays(asOf, days)).length;
  return { next: ahead[0], counts: [duties.length - ahead.length, within(30), within(90)] };
}

/** The calendar of each partnership, the soonest first. */
export function partnershipsTable(context: ViewContext): CalendarTable | undefined {
  const { partnerships: words } = context.words.calendar;
  const { playbook, locale } = context;
  if (playbook.partnerships.length === 0) return undefined;
  const rows = playbook.partnerships
    .map((partnership) => ({
      partnership,
      ...tallyOf(context, dutiesIn(context, { kind: 'partnership', partnership })),
    }))
    .toSorted((a, b) => compareText(a.next?.date ?? '~', b.next?.date ?? '~'));
  const number = (count: number) => ({ text: formatNumber(count, locale) });
  const href = ({ id }: Partnership) => context.href({ kind: 'partnership-calendar', id });
  return {
    title: words.title,
    sentence: [],
    table: {
      label: words.title,
      columns: columnsOf(...words.columns),
      rows: rows.slice(0, mostRows).map(({ partnership, next, counts }) => ({
        cells: [
          { text: inLocale(partnership, locale).title, href: href(partnership) },
          next
            ? {
                text: formatDate(next.date, locale, 'medium'),
                sub: context.words.duty.describe(withLocalTitles(context, next)).title,
              }
            : { text: words.none },
          ...counts.map(number),
        ],
      })),
    },
    ...(rows.length > mostRows && { rest: words.rest(rows.length - mostRows) }),
  };
}

/** The calendar of each person, in the order of `people.yaml`. */
export function peopleTable(context: ViewContext): CalendarTable | undefined {
  const { people: words } = context.words.calendar;
  const { people } = context.playbook;
  if (people.length === 0) return undefined;
  return {
    title: words.title,
    sentence: [],
    table: {
      label: words.title,
      columns: columnsOf(...words.columns),
      rows: people.map((person) => ({
        cells: [
          { text: person.name, href: context.href({ kind: 'person-calendar', id: person.id }) },
          ...tallyOf(context, dutiesIn(context, { kind: 'person', person })).counts.map((count) => ({
            text: formatNumber(count, context.locale),
          })),
        ],
      })),
    },
  };
}
