import type { KpiUse } from '../../model/kpi-use.ts';
import { periodEnd, periodHolding } from '../../model/period.ts';
import type { Partnership } from '../../model/playbook.ts';
import { triggeredClause } from './attention-clauses.ts';
import { aboutPartnership, ownedBy, type AttentionContext, type AttentionSubject } from './attention-context.ts';
import type { AttentionDraft } from './attention-item.ts';
import { daysBetween } from '../calendar/dates.ts';
import { limitPassed } from '../kpi/kpi-status.ts';
import type { KpiSeries } from '../kpi/kpi-series.ts';
import { lateSeries } from '../kpi/owed-figures.ts';
import { contractStandings } from '../contract/contract-standing.ts';
import { hasEnded } from '../contract/ended-relation.ts';
import { isSettled } from '../obligations/obligation.ts';
import { assessObjective } from '../frame/objective-progress.ts';

/** `objective-past-due` (M01): the due date is past and the figures do not show the objective attained. */
export function pastObjectives(
  { record, manager, series }: AttentionSubject,
  { asOf }: AttentionContext,
): AttentionDraft[] {
  return (record.objectives ?? []).flatMap((objective, index): AttentionDraft[] => {
    const { due } = objective;
    if (due === undefined || due >= asOf) return [];
    const { state } = assessObjective(objective, series.get(objective.measure?.kpi ?? ''), asOf);
    if (state === 'attained' || state === 'open') return [];
    return [
      {
        rule: 'objective-past-due',
        due,
        ...aboutPartnership(record),
        ...ownedBy(objective.owner, manager),
        values: {
          title: record.title,
          objective: objective.id,
          statement: objective.statement,
          due,
          days: daysBetween(due, asOf),
          state,
        },
        file: record.file,
        path: ['objectives', index, 'due'],
      },
    ];
  });
}

/** `kpi-value-late` (M41): a figure is overdue, from the day it was due. */
export function lateValues(
  { record, manager, series }: AttentionSubject,
  { asOf }: AttentionContext,
): AttentionDraft[] {
  return lateSeries([...series.values()]).map(
    ({ kpi, late: { due, period, periods }, thresholds, uses }): AttentionDraft => ({
      rule: 'kpi-value-late',
      due,
      ...aboutPartnership(record),
      ...ownedBy(kpi['source-owner'], manager),
      values: {
        title: record.title,
        kpi: kpi.id,
        kpiTitle: kpi.title,
        period,
        due,
        periods,
        days: daysBetween(due, asOf),
      },
      file: record.file,
      path: ['kpis', placeOf(record, thresholds ?? uses[0])],
    }),
  );
}

/** The place of a line among the KPIs of a record; that of the first where it is not among them. */
function placeOf({ kpis = [] }: Partnership, use: KpiUse | undefined): number {
  return use === undefined ? 0 : Math.max(0, kpis.indexOf(use));
}

/**
 * What a clause obliges to and nobody has decided yet (M17); else `kpi-below-threshold` (M32), for a KPI beyond a limit
 * that calls for no decision.
 */
export function passedThresholds(subject: AttentionSubject, context: AttentionContext): AttentionDraft[] {
  return [...subject.series.values()].flatMap((series) => {
    const awaited = subject.obligations.filter(({ kpi, state }) => kpi === series.kpi && !isSettled(state));
    return awaited.length > 0
      ? awaited.map((obligation) => triggeredClause(subject, obligation, context))
      : passedLimit(subject, series, context);
  });
}

/**
 * How many of the last periods in a row are beyond a limit; a period without a value is passed
 * over, since it says nothing.
 */
function periodsBeyond({ kpi, points }: KpiSeries): number {
  const known = points.filter(({ value }) => value !== null);
  const within = known.findLastIndex(
    ({ value, thresholds }) =>
      value === null || thresholds === undefined || limitPassed(value, thresholds, kpi.direction) === undefined,
  );
  return known.length - 1 - within;
}

/**
 * A figure beyond a limit is nobody’s missed deadline: it is to be dealt with before the period now running ends, since
 * that period is the next to be judged. Nothing is said of as many periods in a row as the KPI tolerates (M32), nor of
 * a relation that is over, in which nothing is left to mend.
 */
function passedLimit(
  { record, manager }: AttentionSubject,
  series: KpiSeries,
  { asOf, calendar }: AttentionContext,
): AttentionDraft[] {
  const { kpi, latest } = series;
  if (hasEnded(record, contractStandings(record.contracts, asOf, calendar))) return [];
  if (latest?.thresholds === undefined || latest.value === null) return [];
  const passed = limitPassed(latest.value, latest.thresholds, kpi.direction);
  if (passed === undefined || periodsBeyond(series) <= (kpi.tolerance ?? 0)) return [];
  return [
    {
      rule: 'kpi-below-threshold',
      due: periodEnd(periodHolding(asOf, kpi.frequency)),
      ...aboutPartnership(record),
      ...ownedBy(manager),
      values: {
        title: record.title,
        kpi: kpi.id,
        kpiTitle: kpi.title,
        unit: kpi.unit,
        period: latest.period,
        value: latest.value,
        limit: passed.key,
        limitValue: passed.limit,
        side: passed.side,
        figures: latest.measurement?.status === 'provisional' ? 'provisional' : 'final',
      },
      file: record.file,
      path: ['kpis', placeOf(record, latest.thresholds)],
    },
  ];
}
