import { drawSparkline, type Sparkline } from '../charts/sparkline.ts';
import type { AttentionItem } from '../domain/attention/attention-item.ts';
import { ownParty, partnersOf } from '../domain/people/own-party.ts';
import { compareText } from '../domain/text/compare-text.ts';
import { addDays } from '../domain/calendar/dates.ts';
import { weightiestSeries } from '../domain/health/weightiest-series.ts';
import { formatDate } from '../format/date.ts';
import { formatList } from '../format/list.ts';
import { formatNumber } from '../format/number.ts';
import type { Words } from '../i18n/words.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Partnership } from '../model/playbook.ts';
import { stages } from '../model/stage.ts';
import { attentionLine } from './attention.ts';
import { factsOf, once } from './facts.ts';
import { portfolioAhead, type PortfolioAhead } from './portfolio-ahead.ts';
import { foldText } from './fold-text.ts';
import { statusView } from './health.ts';
import { statusMark, type StatusView, type Tone } from './mark.ts';
import { pageFrame, type PageFrame } from './page-frame.ts';
import type { BlockSection } from './partnership/section.ts';
import { portfolioSections } from './portfolio/sections.ts';
import { stageBoard, type StageBoardView } from './portfolio/stage-board.ts';
import { valueMap, type ValueMapView } from './portfolio/value-map.ts';
import { valueOf, valueText } from './portfolio/worth.ts';
import { plainSentence, sentence, type Sentence } from './sentence.ts';
import { tableLinks, type TableLink } from './table-links.ts';
import { inLocale } from './translated.ts';
import type { ViewContext } from './view-context.ts';

/** One of the two healths in a cell. */
export interface HealthCell {
  readonly score: string;
  readonly status: StatusView;
}

export interface PortfolioRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly partners: string;
  readonly type: string;
  /** The stage from 1 to 8; 0 where it is not shared. */
  readonly step: number;
  readonly stage: string;
  readonly stageShort: string;
  /** What it is worth in a year, or why nobody knows. */
  readonly value: string;
  readonly business: HealthCell;
  readonly relationship: HealthCell;
  readonly trend?: Sparkline;
  readonly trendTone: Tone;
  readonly deadline?: { readonly iso: IsoDate; readonly status: StatusView; readonly what: string };
  readonly manager: string;
  readonly managerMissing: boolean;
  /** What sorting and filtering compare: plain text, numbers as text that sorts, `~` for unknown (last). */
  readonly keys: Readonly<Record<SortColumn, string>>;
  readonly states: readonly PortfolioState[];
  /** What the search field looks into, without accents, in lower case. */
  readonly haystack: string;
}

export const sortColumns = [
  'title',
  'type',
  'stage',
  'value',
  'business',
  'relationship',
  'deadline',
  'manager',
] as const;
export type SortColumn = (typeof sortColumns)[number];

const portfolioStates = ['late', 'fragile', 'no-data'] as const;
export type PortfolioState = (typeof portfolioStates)[number];

export interface PortfolioTableView {
  readonly rows: readonly PortfolioRow[];
  readonly states: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  readonly types: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  /** Of the values in the table. */
  readonly currency: string;
  /** How many rows are shown before any filter: all of them. */
  readonly shown: string;
}

export interface PortfolioPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly sentence: Sentence;
  readonly next?: string;
  readonly table: PortfolioTableView;
  readonly board?: StageBoardView;
  readonly map?: ValueMapView;
  readonly sections: readonly BlockSection[];
  /** The pages that read the portfolio by kind of entry. */
  readonly related: readonly { readonly label: string; readonly href: string }[];
  /** The tables for a spreadsheet. */
  readonly tables: readonly TableLink[];
  /** What may come next; absent in a partner edition. */
  readonly ahead?: PortfolioAhead;
}

const HORIZON_DAYS = 90;
const TREND_PERIODS = 8;

/** The names of the tables beside the portfolio, in its folder, without their ending. */
const portfolioTables = {
  fr: { portfolio: 'portefeuille', commitments: 'engagements', indices: 'indices' },
  en: { portfolio: 'portfolio', commitments: 'commitments', indices: 'indices' },
} as const;

/** Every partnership, the most pressing deadline first, then by title. */
export function portfolioRows(context: ViewContext): readonly PortfolioRow[] {
  return once(context.playbook, `portfolio ${context.locale} ${context.asOf} ${context.base}`, () =>
    context.playbook.partnerships
      .map((partnership) => portfolioRow(context, partnership))
      .toSorted((a, b) => compareText(a.keys.deadline, b.keys.deadline) || compareText(a.keys.title, b.keys.title)),
  );
}

/** The table with its filters; `limit` keeps the first rows only. */
export function portfolioTable(context: ViewContext, limit?: number): PortfolioTableView {
  const all = portfolioRows(context);
  const rows = limit === undefined ? all : all.slice(0, limit);
  return portfolioTableOf(context.words, rows, context.playbook.settings.currency ?? 'EUR');
}

/** The table of these rows, with the filters that would leave some of them. */
export function portfolioTableOf(
  { portfolio: words }: Pick<Words, 'portfolio'>,
  rows: readonly PortfolioRow[],
  currency: string,
): PortfolioTableView {
  const types = [...Map.groupBy(rows, (row) => row.type)].map(([type, found]) => ({
    value: foldText(type),
    label: type,
    count: found.length,
  }));
  return {
    rows,
    states: portfolioStates
      .map((state) => ({
        value: state,
        label: words.filters[state],
        count: rows.filter((row) => row.states.includes(state)).length,
      }))
      .filter(({ count }) => count > 0),
    types: types.toSorted((a, b) => compareText(a.value, b.value)),
    currency,
    shown: (rows.length === 1 ? words.shownOne : words.shownMany).replaceAll(/\{n\}|\{total\}/g, String(rows.length)),
  };
}

/** The portfolio page. */
export function portfolioPage(context: ViewContext): PortfolioPageView {
  const words = context.words.portfolio;
  const rows = portfolioRows(context);
  const opening = portfolioSentence(context, rows);
  const board = stageBoard(context, rows);
  const map = valueMap(context);
  return {
    frame: pageFrame(context, {
      kind: 'index',
      target: { kind: 'partnerships' },
      title: words.title,
      description: plainSentence(opening),
      current: 'partnerships',
      crumbs: [{ label: context.words.frame.home, href: context.href({ kind: 'home' }) }, { label: words.title }],
    }),
    title: words.heading,
    sentence: opening,
    ...(rows.length === 0 && { next: words.noneNext }),
    table: portfolioTable(context),
    ...(board && { board }),
    ...(map && { map }),
    sections: portfolioSections(context),
    related: [
      { label: words.calendar, href: context.href({ kind: 'calendar' }) },
      { label: context.words.obligation.all, href: context.href({ kind: 'obligations' }) },
      { label: context.words.winWall.all, href: context.href({ kind: 'wins' }) },
      { label: context.words.lessonBook.all, href: context.href({ kind: 'lessons' }) },
    ],
    tables: (['portfolio', 'commitments', 'indices'] as const).flatMap((table) =>
      tableLinks(
        context,
        `${context.href({ kind: 'partnerships' })}${portfolioTables[context.locale][table]}`,
        context.words.csv.sheets[table],
      ),
    ),
    ...(context.playbook.edition === undefined && { ahead: portfolioAhead(context) }),
  };
}

/** How many stand well on both healths, how many relations are fragile, how many are late. */
export function portfolioSentence(context: ViewContext, rows: readonly PortfolioRow[]): Sentence {
  const words = context.words.portfolio;
  if (rows.length === 0) return sentence(words.none);
  const count = (state: PortfolioState) => rows.filter((row) => row.states.includes(state)).length;
  const ok = rows.filter((row) => row.business.status.tone === 'ok' && row.relationship.status.tone === 'ok').length;
  return sentence(words.sentence(rows.length, ok, count('fragile'), count('late')));
}

function portfolioRow(context: ViewContext, partnership: Partnership): PortfolioRow {
  const {
    locale,
    words: { portfolio: words, vocabulary },
    playbook,
  } = context;
  const { health, attention, series } = factsOf(context, partnership);
  const local = inLocale(partnership, locale);
  const step = partnership.stage === undefined ? 0 : stages.indexOf(partnership.stage) + 1;
  const type = context.types.get(partnership.type)?.name ?? partnership.type;
  const partners = formatList(
    partnersOf(partnership, playbook.settings).map((party) => party.name),
    locale,
  );
  const ourManager = ownParty(partnership, playbook.settings)?.manager;
  const manager = ourManager === undefined ? words.noManager : context.person(ourManager).name;
  const states = statesOf(attention, health.business.status, health.relationship.status);
  const deadline = nextDeadline(context, attention);
  const value = valueOf(context, partnership);
  const cell = (index: typeof health.business): HealthCell => ({
    score: index.score === null ? '–' : formatNumber(index.score, locale, { max: 0 }),
    status: statusView(context, index.status),
  });
  const scoreKey = (score: number | null) => (score === null ? '~' : String(Math.round(score)).padStart(3, '0'));
  const trend = weightiestSeries(series.filter(({ points }) => points.length > 1));
  const line =
    trend &&
    drawSparkline(
      trend.points.slice(-TREND_PERIODS).map((point) => point.value),
      trend.thresholds?.target,
    );
  return {
    id: partnership.id,
    title: local.title,
    href: context.href({ kind: 'partnership', id: partnership.id }),
    partners,
    type,
    step,
    stage: partnership.stage === undefined ? vocabulary.noStage : vocabulary.stage[partnership.stage],
    stageShort: step === 0 ? type : words.stepIn(step, type),
    value: playbook.edition && value.state !== 'known' ? '–' : valueText(context, value),
    business: cell(health.business),
    relationship: cell(health.relationship),
    ...(line && { trend: line }),
    trendTone: statusMark(trend?.latest?.status ?? 'no-data').tone,
    ...(deadline && { deadline }),
    manager,
    managerMissing: ourManager === undefined,
    states,
    haystack: foldText([local.title, partners, type, manager].join(' ')),
    keys: {
      title: foldText(local.title),
      type: foldText(type),
      stage: String(step),
      value: value.state === 'known' ? String(value.amount).padStart(15, '0') : '~',
      business: scoreKey(health.business.score),
      relationship: scoreKey(health.relationship.score),
      deadline: deadline?.iso ?? '~',
      manager: ourManager === undefined ? '~' : foldText(manager),
    },
  };
}

function statesOf(attention: readonly AttentionItem[], business: string, relationship: string): PortfolioState[] {
  const states: PortfolioState[] = [];
  if (attention.some((item) => item.urgency === 'late')) states.push('late');
  if (relationship === 'watch' || relationship === 'bad') states.push('fragile');
  if (business === 'no-data' || relationship === 'no-data') states.push('no-data');
  return states;
}

function nextDeadline(context: ViewContext, attention: readonly AttentionItem[]): PortfolioRow['deadline'] | undefined {
  const [first] = attention;
  if (!first || first.due > addDays(context.asOf, HORIZON_DAYS)) return undefined;
  const word = formatDate(first.due, context.locale, 'medium');
  const marks = {
    late: { mark: 'bad', tone: 'bad' },
    week: { mark: 'watch', tone: 'watch' },
    month: { mark: 'soon', tone: 'none' },
    later: { mark: 'soon', tone: 'none' },
  } as const;
  return { iso: first.due, status: { word, ...marks[first.urgency] }, what: attentionLine(context, first).title };
}
