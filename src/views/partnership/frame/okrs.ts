import { drawBullet, type Bullet } from '../../../charts/bullet.ts';
import { isFrameNeeded } from '../../../domain/frame/frame-section.ts';
import {
  assessKeyResult,
  assessOkr,
  hasUsualCount,
  orderOkrs,
  spanOf,
  type KeyResultProgress,
  type OkrProgress,
  type Pace,
} from '../../../domain/frame/key-result-progress.ts';
import { formatDate } from '../../../format/date.ts';
import { formatAgreedKpiValue, formatJudgedKpiValue } from '../../../format/kpi-value.ts';
import { formatWholeShare } from '../../../format/number.ts';
import { formatPeriod } from '../../../format/period.ts';
import type { KeyResult, Okr } from '../../../model/okr.ts';
import type { Partnership } from '../../../model/playbook.ts';
import { sourceOf } from '../../ui/block.ts';
import { factsOf } from '../../facts.ts';
import { statusMark, type StatusView } from '../../ui/mark.ts';
import { sentence } from '../../ui/sentence.ts';
import { statusView } from '../../ui/status-view.ts';
import { inLocale } from '../../language/translated.ts';
import type { ViewContext } from '../../view-context.ts';
import { emptySection, type BlockSection, type SectionHead } from '../section.ts';

/** A key result on its way: the bar, its two ends, the last measure, and how it stands against time. */
export interface KeyResultRow {
  readonly statement: string;
  readonly owner: string;
  readonly measure: string;
  readonly drawing: Bullet;
  readonly from: string;
  readonly value: string;
  readonly to: string;
  readonly share: string;
  /** The share as reckoned, where it falls outside 0 to 100 %. */
  readonly raw?: string;
  readonly status: StatusView;
}

export interface OkrView {
  readonly title: string;
  /** Whose part of a shared objective it is, the time it is given, how far it has come. */
  readonly details: readonly string[];
  /** Fewer than three or more than five key results. */
  readonly warning?: StatusView;
  /** A part of the objective above it. */
  readonly nested: boolean;
  readonly rows: readonly KeyResultRow[];
  readonly source?: string;
}

export interface OkrsSection extends SectionHead {
  readonly kind: 'okrs';
  readonly okrs: readonly OkrView[];
  readonly rule: string;
}

const paceMarks: Readonly<Record<Pace, Omit<StatusView, 'word'>>> = {
  done: statusMark('ok'),
  'on-pace': statusMark('ok'),
  behind: statusMark('watch'),
  'far-behind': statusMark('bad'),
  undated: { mark: 'soon', tone: 'accent' },
  'no-data': statusMark('no-data'),
};

interface AssessedOkr {
  readonly okr: Okr;
  readonly index: number;
  readonly depth: number;
  readonly results: readonly { readonly result: KeyResult; readonly progress: KeyResultProgress }[];
  readonly progress: OkrProgress;
}

/**
 * The shared objectives, each party’s parts under them, and how every key result stands against the time gone (M03).
 */
export function okrsSection(context: ViewContext, partnership: Partnership): OkrsSection | BlockSection | undefined {
  const words = context.words.okr;
  const okrs = partnership.okrs ?? [];
  if (okrs.length === 0) return isFrameNeeded('okrs', partnership.stage) ? emptySection('okrs', words) : undefined;
  const assessed = orderOkrs(okrs).map((each) => assess(context, partnership, each));
  const paces = assessed.flatMap(({ results }) => results.map(({ progress }) => progress.pace));
  const isLate = paces.some((pace) => pace === 'behind' || pace === 'far-behind');
  const outside = okrs.filter((okr) => !hasUsualCount(okr)).length;
  const [first] = assessed;
  return {
    kind: 'okrs',
    id: 'okrs',
    title: words.title,
    sentence: sentence(
      first ? standing(context, first) : '',
      paceSentence(context, paces),
      outside > 0 ? words.outside(outside) : '',
    ),
    ...((isLate || outside > 0) && { state: statusView(context, 'watch') }),
    okrs: assessed.map((each) => okrView(context, partnership, each)),
    rule: words.rule,
  };
}

function assess(
  context: ViewContext,
  partnership: Partnership,
  { okr, index, depth }: ReturnType<typeof orderOkrs>[number],
): AssessedOkr {
  const span = spanOf(okr, partnership.since);
  const { series } = factsOf(context, partnership);
  const results = okr.results.map((result) => ({
    result,
    progress: assessKeyResult(
      result,
      span,
      series.find(({ kpi }) => kpi.id === result.kpi),
      context.asOf,
    ),
  }));
  const progress = assessOkr(
    results.map((each) => each.progress),
    span,
    context.asOf,
  );
  return { okr, index, depth, results, progress };
}

function percent(context: ViewContext, share: number): string {
  return formatWholeShare(share, context.locale);
}

/** Where the first objective stands: the share of the way beside the share of the time. */
function standing(context: ViewContext, { okr, progress: { shown, elapsed } }: AssessedOkr): string {
  const words = context.words.okr;
  if (shown === null) return words.tooFew(okr.objective);
  return elapsed === null
    ? words.reached(okr.objective, percent(context, shown))
    : words.standing(okr.objective, percent(context, shown), percent(context, elapsed));
}

function paceSentence(context: ViewContext, paces: readonly Pace[]): string {
  const words = context.words.okr;
  const timed = paces.filter((pace) => pace !== 'no-data' && pace !== 'undated');
  const holding = timed.filter((pace) => pace === 'done' || pace === 'on-pace').length;
  const unmeasured = paces.filter((pace) => pace === 'no-data').length;
  return [
    timed.length === 0 ? '' : words.holding(holding, timed.length),
    unmeasured > 0 ? words.unmeasured(unmeasured) : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function okrView(context: ViewContext, partnership: Partnership, assessed: AssessedOkr): OkrView {
  const { okr: words } = context.words;
  const { okr, index, depth, progress } = assessed;
  const { from, due } = spanOf(okr, partnership.since);
  const date = (day: NonNullable<typeof due>) => formatDate(day, context.locale, 'medium');
  return {
    title: okr.objective,
    details: [
      okr.party === undefined ? '' : words.partOf(context.nameIn(partnership, okr.party)),
      due === undefined ? words.noDue : from === undefined ? date(due) : `${date(from)}\u00a0– ${date(due)}`,
      progress.shown === null ? '' : percent(context, progress.shown),
    ].filter((text) => text !== ''),
    ...(!hasUsualCount(okr) && { warning: { word: words.count(okr.results.length), ...statusMark('watch') } }),
    nested: depth > 0,
    rows: assessed.results.map(({ result, progress: each }) => rowOf(context, result, each)),
    ...sourceOf(context, partnership.file, ['okrs', index]),
  };
}

function rowOf(context: ViewContext, result: KeyResult, progress: KeyResultProgress): KeyResultRow {
  const { locale } = context;
  const { okr: words } = context.words;
  const kpi = context.kpis.get(result.kpi ?? '');
  const unit = kpi?.unit ?? 'count';
  const agreed = (value: number | undefined) => (value === undefined ? '–' : formatAgreedKpiValue(value, unit, locale));
  const { value, period, raw, shown, elapsed, pace } = progress;
  const slips = pace === 'on-pace' && progress.isReceding;
  return {
    statement: result.statement,
    owner: result.owner === undefined ? words.noOwner : context.person(result.owner).name,
    measure: kpi ? inLocale(kpi, locale).title : words.noMeasure,
    drawing: drawBullet(shown, elapsed),
    from: agreed(result.from),
    value:
      value === null || period === undefined
        ? words.noValue
        : words.valueIn(
            formatJudgedKpiValue(value, result.to === undefined ? [] : [result.to], unit, locale),
            formatPeriod(period, locale, 'short'),
            result.reading === 'total',
          ),
    to:
      result.due === undefined
        ? agreed(result.to)
        : words.by(agreed(result.to), formatDate(result.due, locale, 'medium')),
    share: shown === null ? '–' : percent(context, shown),
    ...(raw !== null && raw !== shown && { raw: words.raw(percent(context, raw)) }),
    status: slips ? { word: words.receding, ...statusMark('watch') } : { word: words.pace[pace], ...paceMarks[pace] },
  };
}
