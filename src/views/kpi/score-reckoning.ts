import { judgedValue } from '../../charts/judged-value.ts';
import { scoreOf, scoreStretch, type HealthIndex } from '../../domain/health/health.ts';
import { shownKpiScore, shownScore } from '../../domain/health/shown-score.ts';
import type { KpiSeries } from '../../domain/kpi/kpi-series.ts';
import type { QuarterRating } from '../../domain/health/supplier-rating.ts';
import { formatAgreedKpiValue } from '../../format/kpi-value.ts';
import { formatNumber, formatPercent } from '../../format/number.ts';
import { formatPeriod } from '../../format/period.ts';
import { statusMark } from '../ui/mark.ts';
import { rowsText } from './measured-rows.ts';
import { inLocale } from '../language/translated.ts';
import type { ViewContext } from '../view-context.ts';
import type { TraceStep } from './kpi-trace.ts';

/**
 * How the two indices come about (M36): the score of each KPI from the row of its latest value,
 * then each weighted mean.
 */
export function indexReckoning(
  context: ViewContext,
  health: Readonly<Record<'business' | 'relationship', HealthIndex>>,
  series: readonly KpiSeries[],
): TraceStep[] {
  const kinds = ['business', 'relationship'] as const;
  return kinds.flatMap((kind) => {
    const { inputs, score, status, capped, caps } = health[kind];
    const scored = inputs.filter((input) => input.score !== null);
    if (scored.length === 0) return [];
    const { capped: why } = context.words.partnership.summary;
    const mean = meanText(context, scored, (weight) => formatNumber(weight, context.locale));
    return [
      ...scored.flatMap(({ kpi }) => scoreStep(context, series, kpi) ?? []),
      {
        name: context.words.vocabulary.health[kind],
        text: capped ? [mean, ...caps.map((cap) => why[cap])].join(' ') : mean,
        result: shown(context, score),
        tone: statusMark(status).tone,
      },
    ];
  });
}

/**
 * How the latest rating of a supplier comes about (M35): the score of each KPI, each criterion’s mean, then the
 * weighted mean of the criteria.
 */
export function ratingReckoning(
  context: ViewContext,
  { criteria, score, status }: QuarterRating,
  series: readonly KpiSeries[],
): TraceStep[] {
  const { words, locale } = context;
  const scored = criteria.filter((each) => each.score !== null);
  if (scored.length === 0) return [];
  return [
    ...scored.flatMap(({ criterion, kpis, score: mean }) => {
      const known = kpis.filter((each) => each.score !== null);
      return [
        ...known.flatMap(({ kpi }) => scoreStep(context, series, kpi) ?? []),
        {
          name: words.vocabulary.ratingCriterion[criterion],
          text: meanText(context, known),
          result: written(context, mean),
        },
      ];
    }),
    {
      name: words.kpi.rating.whole,
      text: meanText(context, scored, (weight) => formatPercent(weight, locale)),
      result: shown(context, score),
      tone: statusMark(status).tone,
    },
  ];
}

/** The score of one KPI’s latest value: the row it was read from, and the stretch of the scale it lies on. */
function scoreStep(context: ViewContext, series: readonly KpiSeries[], id: string): TraceStep | undefined {
  const { locale, words } = context;
  const say = words.kpi.reckoning;
  const own = series.find(({ kpi }) => kpi.id === id);
  const { latest } = own ?? {};
  if (!own || latest?.value == null || latest.thresholds === undefined) return undefined;
  const { kpi } = own;
  const stretch = scoreStretch(latest.value, latest.thresholds, kpi.direction);
  if (stretch === undefined) return undefined;
  const limit = (value: number) => formatAgreedKpiValue(value, kpi.unit, locale);
  const value = `${judgedValue(latest, kpi, locale)} (${formatPeriod(latest.period, locale, 'short')})`;
  const rows = rowsText(context, latest.measurement ? [latest.measurement] : []);
  return {
    name: inLocale(kpi, locale).title,
    ...(rows !== '' && { code: rows }),
    text: `${rows === '' ? '' : say.readIn}${
      stretch.from === stretch.to
        ? say.atTarget(value, limit(stretch.to))
        : say.between(value, limit(stretch.from), String(stretch.lowest), limit(stretch.to), String(stretch.highest))
    }`,
    result: written(context, scoreOf(latest.value, latest.thresholds, kpi.direction) ?? null),
  };
}

interface Part {
  readonly weight?: number;
  readonly score: number | null;
}

/** `(3 × 72 + 1 × 100) ÷ 4`: a mean with its figures; without weights, `(72 + 100) ÷ 2`, or `72` alone. */
function meanText(context: ViewContext, parts: readonly Part[], weigh?: (weight: number) => string): string {
  const total = parts.reduce((sum, { weight = 1 }) => sum + weight, 0);
  if (!weigh && parts.length === 1) return `${written(context, parts[0]?.score ?? null)}.`;
  const terms = parts.map(({ weight = 1, score }) =>
    weigh ? `${weigh(weight)} × ${written(context, score)}` : written(context, score),
  );
  return `(${terms.join(' + ')}) ÷ ${weigh ? weigh(total) : parts.length}.`;
}

/** A mean that has a status: rounded, it keeps it. */
function shown(context: ViewContext, score: number | null): string {
  return score === null ? '–' : formatNumber(shownScore(score, 1), context.locale);
}

/** A score that others are made of. */
function written({ locale }: ViewContext, score: number | null): string {
  return score === null ? '–' : formatNumber(shownKpiScore(score, 1), locale);
}
