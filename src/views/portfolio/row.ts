import { drawSparkline, type Sparkline } from '../../charts/sparkline.ts';
import type { AttentionItem } from '../../domain/attention/attention-item.ts';
import { addDays } from '../../domain/calendar/dates.ts';
import type { HealthIndex } from '../../domain/health/health.ts';
import { shownScore } from '../../domain/health/shown-score.ts';
import { weightiestSeries } from '../../domain/health/weightiest-series.ts';
import type { KpiSeries } from '../../domain/kpi/kpi-series.ts';
import { ownParty, partnersOf } from '../../domain/people/own-party.ts';
import { formatDate } from '../../format/date.ts';
import { formatNames } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Partnership } from '../../model/playbook.ts';
import { stages } from '../../model/stage.ts';
import { attentionLine } from '../ui/attention.ts';
import { factsOf } from '../facts.ts';
import { fold } from '../../search/fold.ts';
import { statusMark, type StatusView, type Tone } from '../ui/mark.ts';
import { inLocale } from '../language/translated.ts';
import { statusView } from '../ui/status-view.ts';
import type { ViewContext } from '../view-context.ts';
import type { SortColumn } from './columns.ts';
import { lifeBar, type LifeBox } from './life-bar.ts';
import { amountKey, nameKey, scoreKey, unknownKey } from './sort-keys.ts';
import { valueOf, valueText } from './worth.ts';

/** What the filters tell apart, in the order they are offered. */
export const portfolioStates = ['late', 'fragile', 'no-data'] as const;
export type PortfolioState = (typeof portfolioStates)[number];

/** One of the two healths in a cell. */
export interface HealthCell {
  /** `72`, or `–` where too little data is there. */
  readonly score: string;
  readonly status: StatusView;
}

/** A partnership as the portfolio shows it. */
export interface PortfolioRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly partners: string;
  readonly type: string;
  /** The stage from 1 to 8; 0 where it is not shared. */
  readonly step: number;
  /** The bar of the stages. */
  readonly life: readonly LifeBox[];
  readonly stage: string;
  readonly stageShort: string;
  /** What it is worth in a year, or why nobody knows. */
  readonly value: string;
  readonly valueKnown: boolean;
  readonly business: HealthCell;
  readonly relationship: HealthCell;
  readonly trend?: Sparkline;
  readonly trendTone: Tone;
  readonly deadline?: { readonly iso: IsoDate; readonly status: StatusView; readonly what: string };
  readonly manager: string;
  readonly managerMissing: boolean;
  /** What sorting compares. */
  readonly keys: Readonly<Record<SortColumn, string>>;
  readonly states: readonly PortfolioState[];
  /** What the search field looks into, without accents, in lower case. */
  readonly haystack: string;
}

const horizonDays = 90;
const trendPeriods = 8;

/** The row of a partnership. */
export function portfolioRow(context: ViewContext, partnership: Partnership): PortfolioRow {
  const {
    locale,
    words: { portfolio: words, vocabulary },
    playbook,
  } = context;
  const { health, attention, series } = factsOf(context, partnership);
  const local = inLocale(partnership, locale);
  const step = partnership.stage === undefined ? 0 : stages.indexOf(partnership.stage) + 1;
  const type = context.typeName(partnership.type);
  const partners = formatNames(partnersOf(partnership, playbook.settings), locale);
  const ourManager = ownParty(partnership, playbook.settings)?.manager;
  const nobody = playbook.edition ? '–' : words.noManager;
  const manager = ourManager === undefined ? nobody : context.person(ourManager).name;
  const states = statesOf(attention, health.business.status, health.relationship.status);
  const deadline = nextDeadline(context, attention);
  const value = valueOf(context, partnership);
  const trend = weightiestSeries(series.filter(({ points }) => points.length > 1));
  const line = trend && sparklineOf(trend);
  return {
    id: partnership.id,
    title: local.title,
    href: context.href({ kind: 'partnership', id: partnership.id }),
    partners,
    type,
    step,
    life: lifeBar(step),
    stage: partnership.stage === undefined ? vocabulary.noStage : vocabulary.stage[partnership.stage],
    stageShort: step === 0 ? type : words.stepIn(step, type),
    valueKnown: value.state === 'known',
    value: playbook.edition && value.state !== 'known' ? '–' : valueText(context, value),
    business: healthCell(context, health.business),
    relationship: healthCell(context, health.relationship),
    ...(line && { trend: line }),
    trendTone: statusMark(trend?.latest?.status ?? 'no-data').tone,
    ...(deadline && { deadline }),
    manager,
    managerMissing: ourManager === undefined && !playbook.edition,
    states,
    haystack: fold([local.title, partners, type, manager].join(' ')),
    keys: {
      title: nameKey(local.title),
      type: fold(type),
      stage: String(step),
      value: amountKey(value.state === 'known' ? value.amount : null),
      business: scoreKey(wholeScore(health.business)),
      relationship: scoreKey(wholeScore(health.relationship)),
      deadline: deadline?.iso ?? unknownKey,
      manager: ourManager === undefined ? unknownKey : fold(manager),
    },
  };
}

function wholeScore({ score }: HealthIndex): number | null {
  return score === null ? null : shownScore(score);
}

function healthCell(context: ViewContext, index: HealthIndex): HealthCell {
  const score = wholeScore(index);
  return {
    score: score === null ? '–' : formatNumber(score, context.locale),
    status: statusView(context, index.status),
  };
}

function sparklineOf({ points, thresholds }: KpiSeries): Sparkline | undefined {
  return drawSparkline(
    points.slice(-trendPeriods).map((point) => point.value),
    thresholds?.target,
  );
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
  if (!first || first.due > addDays(context.asOf, horizonDays)) return undefined;
  const word = formatDate(first.due, context.locale, 'medium');
  const marks = {
    late: { mark: 'bad', tone: 'bad' },
    week: { mark: 'watch', tone: 'watch' },
    month: { mark: 'soon', tone: 'none' },
    later: { mark: 'soon', tone: 'none' },
  } as const;
  return { iso: first.due, status: { word, ...marks[first.urgency] }, what: attentionLine(context, first).title };
}
