import { periodEnd, periodHolding, periodStart, type Period } from '../../model/period.ts';
import type { ReviewedKpi } from '../../model/reviewed-kpi.ts';
import { isRelational } from '../health/health.ts';
import { limitsFor } from '../kpi/kpi-status.ts';
import type { KpiSeries, SeriesPoint } from '../kpi/kpi-series.ts';
import { quarterAfter, quarterDays, type QuarterDays } from './quarter-days.ts';
import type { ReviewedSeries, ReviewSubject } from './review-subject.ts';
import { explainVariance } from './variance-explanation.ts';

/**
 * The KPIs of a quarter (M37), business ones before those of the relationship, else in the order of the record. One
 * that is due less often than every quarter is there in the quarters its periods end in. The value of the quarter is
 * its last one, judged by the figures then in force, as everywhere else on the site: a target of a month is never held
 * against the sum of three.
 */
export function reviewedKpis(subject: ReviewSubject): ReviewedKpi[] {
  const lines = subject.figures
    .filter(({ series }) => endsIn(subject.quarter, series))
    .map((figures) => reviewedKpi(figures, subject));
  return [...lines.filter(({ side }) => side === 'business'), ...lines.filter(({ side }) => side === 'relationship')];
}

/**
 * Whether a period of the KPI ends in the quarter: half-years in the second and fourth, years of the calendar in the
 * fourth, years from April in the first.
 */
function endsIn(quarter: Period, { kpi: { frequency } }: KpiSeries): boolean {
  const [first, last] = [periodStart(quarter), periodEnd(quarter)];
  const begun = periodHolding(last, frequency);
  return periodEnd(begun) === last || periodStart(begun) > first;
}

function reviewedKpi({ series, overdue }: ReviewedSeries, subject: ReviewSubject): ReviewedKpi {
  const { quarter, asOf, days } = subject;
  const { kpi, points } = series;
  const values = pointsOf(points, days);
  const latest = values.findLast((point) => point.value !== null);
  const value = latest?.value ?? null;
  const before =
    pointsOf(points, quarterDays(quarterAfter(quarter, -1), asOf)).findLast((point) => point.value !== null)?.value ??
    null;
  const target = latest === undefined ? null : targetOf(latest, series);
  const isLate = overdue !== undefined && periodEnd(overdue.period) <= days.last;
  const explanation = latest && explainVariance(latest, values, series, subject);
  const owner = kpi['source-owner'] ?? kpi.reporter;
  return {
    kpi: kpi.id,
    title: kpi.title,
    unit: kpi.unit,
    side: isRelational(kpi) ? 'relationship' : 'business',
    values: values.map((point) => ({ period: point.period, value: point.value, status: point.status })),
    value,
    ...(latest && { period: latest.period }),
    status: latest?.status ?? 'no-data',
    target,
    gap: difference(value, target),
    before,
    change: difference(value, before),
    ...(isLate && { late: { period: overdue.period, due: overdue.due, ...(owner !== undefined && { owner }) } }),
    ...(explanation && { explanation }),
  };
}

function pointsOf(points: readonly SeriesPoint[], { first, last }: QuarterDays): SeriesPoint[] {
  return points.filter(({ period }) => periodEnd(period) >= first && periodEnd(period) <= last);
}

/** Where green begins for the value, on the side of a range it is nearer to; null without an agreed target. */
function targetOf({ value, thresholds }: SeriesPoint, { kpi }: KpiSeries): number | null {
  if (value === null || thresholds === undefined) return null;
  return limitsFor(value, thresholds, kpi.direction).target ?? null;
}

/** Rid of the last binary digits: 0.968 less 0.985 is −0.017. */
function difference(value: number | null, other: number | null): number | null {
  return value === null || other === null ? null : Math.round((value - other) * 1e9) / 1e9;
}
