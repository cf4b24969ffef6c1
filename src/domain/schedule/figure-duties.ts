import type { IsoDate } from '../../model/iso-date.ts';
import { periodAt, periodEnd, periodHolding, periodIndex, type Period } from '../../model/period.ts';
import type { Duration } from '../../model/duration.ts';
import type { Kpi } from '../../model/playbook.ts';
import { ownedBy } from '../attention-context.ts';
import { assessKeyResult, spanOf } from '../key-result-progress.ts';
import type { KpiSeries } from '../kpi-series.ts';
import { assessObjective } from '../objective-progress.ts';
import { shift } from '../working-calendar.ts';
import type { DutyDraft } from './duty.ts';
import type { ScheduleContext, ScheduleSubject } from './schedule-subject.ts';

/** A delivery of figures: one period of one KPI. */
interface Delivery {
  readonly kpi: Kpi;
  readonly period: Period;
  readonly due: IsoDate;
  readonly isLate: boolean;
  readonly place: number;
}

/**
 * The days figures are due (M41), one line for what the same person owes the same day for the same period.
 * Of what is late, the earliest period missing of each KPI; like the series, a figure is late from the very day it was due.
 */
export function dataDuties(subject: ScheduleSubject, context: ScheduleContext): DutyDraft[] {
  const deliveries = [...subject.series.values()].flatMap((series) => deliveriesOf(series, subject, context));
  const groups = Map.groupBy(
    deliveries,
    ({ kpi, period }) => `${period}.${written(kpi.due)}.${kpi['source-owner'] ?? ''}`,
  );
  return [...groups].flatMap(([key, group]): DutyDraft[] => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        id: `kpi-data.${key.replace(/\.$/, '')}`,
        kind: 'kpi-data',
        date: first.due,
        ...(first.isLate && { isLate: true }),
        ...ownedBy(first.kpi['source-owner'], subject.manager),
        values: { period: first.period, kpis: group.map(({ kpi }) => kpi.title) },
        path: ['kpis', first.place],
      },
    ];
  });
}

function written(due: Duration | undefined): string {
  return due === undefined ? '' : `${due.count}-${due.unit}`;
}

function deliveriesOf(
  { kpi, uses, overdue, latest }: KpiSeries,
  { record, meetsUntil }: ScheduleSubject,
  { asOf, calendar }: ScheduleContext,
): Delivery[] {
  const { due, frequency } = kpi;
  const [use] = uses;
  if (due === undefined || use === undefined) return [];
  const place = record.kpis?.indexOf(use) ?? 0;
  const found: Delivery[] = overdue ? [{ kpi, period: overdue.period, due: overdue.due, isLate: true, place }] : [];
  const began = use.from ?? record.since ?? asOf;
  const known = latest === undefined ? -Infinity : periodIndex(latest.period);
  const first = Math.max(periodIndex(periodHolding(began, frequency)), known + 1);
  const current = periodIndex(periodHolding(asOf, frequency));
  // A period that ended long ago may still be awaited where the time allowed is long.
  for (let index = Math.max(first, current - 24); ; index += 1) {
    const period = periodAt(index, frequency);
    const day = shift(periodEnd(period), due, 'after', calendar);
    if (periodEnd(period) > meetsUntil || day > meetsUntil) return found;
    if (day > asOf) found.push({ kpi, period, due: day, isLate: false, place });
  }
}

/** The decisions that figures oblige to under a clause (M17). */
export function decisionDuties(
  { obligations, record, manager }: ScheduleSubject,
  { clauses }: ScheduleContext,
): DutyDraft[] {
  return obligations.flatMap(({ id, state, deadline, clause, trigger, kpi, use }): DutyDraft[] => {
    if (state === 'decided' || deadline === undefined) return [];
    const body = record.governance?.committees?.find((committee) => committee.id === trigger.body)?.name;
    return [
      {
        id: `clause-decision.${id}`,
        kind: 'clause-decision',
        date: deadline,
        ...ownedBy(manager),
        reminders: [7],
        values: {
          clauseTitle: clauses.get(clause)?.title ?? clause,
          article: trigger.article ?? '',
          kpiTitle: kpi.title,
          body: body ?? trigger.body ?? '',
          isProvisional: state === 'would-fire',
        },
        path: ['kpis', Math.max(0, record.kpis?.indexOf(use) ?? 0), 'trigger'],
      },
    ];
  });
}

/** The due dates of the objectives not attained yet (M01). */
export function objectiveDuties({ record, series, manager }: ScheduleSubject, { asOf }: ScheduleContext): DutyDraft[] {
  return (record.objectives ?? []).flatMap((objective, index): DutyDraft[] => {
    const { due, owner, statement, id, measure } = objective;
    if (due === undefined) return [];
    const { state } = assessObjective(objective, series.get(measure?.kpi ?? ''), asOf);
    if (state === 'attained') return [];
    return [
      {
        id: `objective.${id}`,
        kind: 'objective',
        date: due,
        ...ownedBy(owner, manager),
        values: { statement },
        path: ['objectives', index, 'due'],
      },
    ];
  });
}

/** The due dates of the key results not reached yet, their own or the objective’s (M03); once past they are the quarterly review’s business, and not late. */
export function keyResultDuties({ record, series, manager }: ScheduleSubject, { asOf }: ScheduleContext): DutyDraft[] {
  return (record.okrs ?? []).flatMap((okr, place) =>
    okr.results.flatMap((result, index): DutyDraft[] => {
      const due = result.due ?? okr.due;
      if (due === undefined || due < asOf) return [];
      const span = spanOf(okr, record.since);
      if (assessKeyResult(result, span, series.get(result.kpi ?? ''), asOf).pace === 'done') return [];
      return [
        {
          id: `key-result.${okr.id}.${result.id}`,
          kind: 'key-result',
          date: due,
          ...ownedBy(result.owner, manager),
          values: { statement: result.statement, objective: okr.objective },
          path: ['okrs', place, 'results', index],
        },
      ];
    }),
  );
}
