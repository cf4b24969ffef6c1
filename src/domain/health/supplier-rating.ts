import type { IsoDate } from '../../model/iso-date.ts';
import { periodEnd, type Period } from '../../model/period.ts';
import type { Rating, RatingCriterion } from '../../model/rating.ts';
import { healthInput, statusOfScore, weightedMean } from './health.ts';
import { quartersEnded } from './health-history.ts';
import type { KpiSeries } from '../kpi/kpi-series.ts';
import { seriesUntil } from '../kpi/series-until.ts';
import type { Status } from './status.ts';

/** How a supplier does on one criterion: the mean of its KPIs’ scores, 0 to 100, null where none has one. */
export interface CriterionScore {
  readonly criterion: RatingCriterion;
  /** 0 to 1. */
  readonly weight: number;
  readonly score: number | null;
  readonly kpis: readonly { readonly kpi: string; readonly score: number | null }[];
}

/** A supplier’s rating at the end of a quarter (M35). */
export interface QuarterRating {
  readonly quarter: Period;
  readonly criteria: readonly CriterionScore[];
  /** The weighted mean of the criteria, 0 to 100; null where under 60 % of the weight has a score. */
  readonly score: number | null;
  readonly status: Status;
  /** The share of the weight that had a score. */
  readonly coverage: number;
}

/**
 * The rating of a supplier quarter by quarter, latest last, eight at most (M35). A KPI’s score is the one it has in an
 * index (`scoreOf` against the figures in force); a criterion is the mean of its KPIs that have one; the rating is the
 * mean weighted by the criteria.
 * @param series one per KPI followed, as known at `asOf`
 */
export function rateSupplier(
  rating: readonly Rating[],
  series: readonly KpiSeries[],
  asOf: IsoDate,
): readonly QuarterRating[] {
  const used = new Set(rating.flatMap(({ kpis }) => kpis));
  const own = series.filter(({ kpi }) => used.has(kpi.id));
  return quartersEnded(own, asOf).map((quarter) => {
    const then = own.map((each) => healthInput(seriesUntil(each, periodEnd(quarter))));
    const scores = new Map(then.flatMap((input) => (input ? [[input.kpi, input.score] as const] : [])));
    const criteria = rating.map((each) => criterionScore(each, scores));
    const { mean: score, coverage } = weightedMean(criteria);
    return { quarter, criteria, score, status: score === null ? 'no-data' : statusOfScore(score), coverage };
  });
}

function criterionScore(
  { criterion, weight, kpis }: Rating,
  scores: ReadonlyMap<string, number | null>,
): CriterionScore {
  const scored = kpis.map((kpi) => ({ kpi, score: scores.get(kpi) ?? null }));
  const known = scored.flatMap(({ score }) => (score === null ? [] : [score]));
  const score = known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0) / known.length;
  return { criterion, weight, score, kpis: scored };
}
