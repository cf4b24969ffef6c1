import type { IsoDate } from '../../model/iso-date.ts';
import { placeOfTrigger } from '../../model/kpi-use.ts';
import { periodAt, periodEnd, periodHolding, periodIndex, type Period } from '../../model/period.ts';
import type { Duration } from '../../model/duration.ts';
import type { Kpi } from '../../model/playbook.ts';
import { ownedBy } from '../attention/attention-context.ts';
import { assessKeyResult, spanOf } from '../frame/key-result-progress.ts';
import { committeeOf } from '../governance/committee-of.ts';
import type { KpiSeries } from '../kpi/kpi-series.ts';
import { followedParts, isOwedByParts, lateSeries, type LateFigures } from '../kpi/owed-figures.ts';
import { assessObjective } from '../frame/objective-progress.ts';
import { runningCure, isNoticeAwaited, isSettled } from '../obligations/obligation.ts';
import { shift } from '../calendar/working-calendar.ts';
import { partyOf } from '../people/party-of.ts';
import type { DutyDraft } from './duty.ts';
import type { ScheduleContext, ScheduleSubject } from './schedule-subject.ts';

/** A KPI that someone owes figures of, the time allowed being known. */
interface Owed {
  readonly kpi: Kpi;
  readonly due: Duration;
  /** What is late of it, where nobody else is asked for it. */
  readonly late: LateFigures | undefined;
  /** The time allowed for each of its two parts, where it is computed from them and both are followed. */
  readonly partsDue: readonly (Duration | undefined)[];
  /** The first period awaited, by its index. */
  readonly first: number;
  readonly place: number;
}

/**
 * The days figures are due (M41), one line for what the same person owes the same day for the same period. Of what is
 * late, the earliest period missing of each KPI; like the series, a figure is late from the very day it was due. A
 * ratio is not asked for beside the two parts that it is computed from, nor a total beside the part that it adds up.
 */
export function dataDuties(subject: ScheduleSubject, context: ScheduleContext): DutyDraft[] {
  const all = [...subject.series.values()];
  const lates = new Map(lateSeries(all).map(({ kpi, late }) => [kpi, late]));
  const owed = all.flatMap((series) => {
    if (isOwedByParts(series, all)) return [];
    const partsDue = followedParts(series, all)?.map(({ kpi }) => kpi.due) ?? [];
    return owedOf(series, subject, context).map((each) => ({ ...each, late: lates.get(series.kpi), partsDue }));
  });
  const together = Map.groupBy(
    owed,
    ({ kpi, due }) => `${due.count}-${due.unit}.${kpi['source-owner'] ?? ''}.${kpi.frequency}`,
  );
  return [...together.values()].flatMap((group) => [
    ...lateDeliveries(group, subject),
    ...deliveriesAhead(group, subject, context),
  ]);
}

function owedOf(
  { kpi, uses: [use], latest }: KpiSeries,
  { record }: ScheduleSubject,
  { asOf }: ScheduleContext,
): Omit<Owed, 'late' | 'partsDue'>[] {
  const { due, frequency } = kpi;
  if (due === undefined || use === undefined) return [];
  const began = periodIndex(periodHolding(use.from ?? record.since ?? asOf, frequency));
  const first = latest === undefined ? began : Math.max(began, periodIndex(latest.period) + 1);
  return [{ kpi, due, first, place: record.kpis?.indexOf(use) ?? 0 }];
}

function lateDeliveries(group: readonly Owed[], subject: ScheduleSubject): DutyDraft[] {
  const late = group.flatMap((owed) => (owed.late ? [{ ...owed, late: owed.late }] : []));
  return [...Map.groupBy(late, (owed) => owed.late.period).values()].flatMap((own): DutyDraft[] =>
    own[0] ? [{ ...delivery(own, own[0].late.period, own[0].late.due, subject), isLate: true }] : [],
  );
}

/** How far back a period may have ended whose figures are not due yet. */
const longestMonths = 24;

function deliveriesAhead(
  group: readonly Owed[],
  subject: ScheduleSubject,
  { asOf, calendar }: ScheduleContext,
): DutyDraft[] {
  const [{ kpi, due } = {}] = group;
  if (kpi === undefined || due === undefined) return [];
  const current = periodIndex(periodHolding(asOf, kpi.frequency));
  const found: DutyDraft[] = [];
  const first = Math.min(...group.map((owed) => owed.first));
  for (let index = Math.max(first, current - longestMonths); ; index += 1) {
    const period = periodAt(index, kpi.frequency);
    const end = periodEnd(period);
    const day = shift(end, due, 'after', calendar);
    if (end > subject.meetsUntil || day > subject.meetsUntil) return found;
    const isAskedOfParts = ({ partsDue }: Owed) =>
      partsDue.length > 0 && partsDue.every((each) => each && shift(end, each, 'after', calendar) <= day);
    const own = day > asOf ? group.filter((owed) => owed.first <= index && !isAskedOfParts(owed)) : [];
    if (own.length > 0) found.push(delivery(own, period, day, subject));
  }
}

function delivery(own: readonly Owed[], period: Period, date: IsoDate, { manager }: ScheduleSubject): DutyDraft {
  const [first] = own;
  const owner = first?.kpi['source-owner'];
  const allowed = first ? `${first.due.count}-${first.due.unit}` : '';
  return {
    id: `kpi-data.${period}.${allowed}${owner === undefined ? '' : `.${owner}`}`,
    kind: 'kpi-data',
    date,
    ...ownedBy(owner, manager),
    values: { period, kpis: own.map(({ kpi }) => kpi.title) },
    path: ['kpis', first?.place ?? 0],
  };
}

/** The decisions that figures oblige to under a clause (M17). */
export function decisionDuties(
  { obligations, record, manager }: ScheduleSubject,
  { clauses, asOf }: ScheduleContext,
): DutyDraft[] {
  return obligations.flatMap((obligation): DutyDraft[] => {
    const { id, state, deadline, clause, trigger, kpi, use } = obligation;
    if (isSettled(state) || deadline === undefined) return [];
    const body = committeeOf(record, trigger.body)?.name;
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
          isEachPeriod: trigger.when.test === 'each',
          isProvisional: state === 'would-fire',
          isNoticeAwaited: isNoticeAwaited(obligation),
          cureUntil: runningCure(obligation, asOf)?.until ?? '',
        },
        path: ['kpis', Math.max(0, record.kpis?.indexOf(use) ?? 0), ...placeOfTrigger(use, trigger)],
      },
    ];
  });
}

/**
 * The last day of each cure that runs (M17, M18), of the party put on notice: a day that is not worked is not moved.
 */
export function cureDuties(
  { obligations, record, manager }: ScheduleSubject,
  { clauses, asOf }: ScheduleContext,
): DutyDraft[] {
  return obligations.flatMap((obligation): DutyDraft[] => {
    const running = runningCure(obligation, asOf);
    if (running === undefined) return [];
    const { until, decidedIn, entry, to } = running;
    const { id, clause, trigger, kpi } = obligation;
    const party = partyOf(record, to);
    return [
      {
        id: `cure.${id}.${entry.id}`,
        kind: 'cure',
        date: until,
        ...ownedBy(party?.manager, manager),
        reminders: [7],
        values: {
          clauseTitle: clauses.get(clause)?.title ?? clause,
          article: trigger.article ?? '',
          kpiTitle: kpi.title,
          party: party?.name ?? to ?? '',
          decidedIn,
        },
        file: entry.file,
        path: ['date'],
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

/**
 * The due dates of the key results not reached yet, their own or the objective’s (M03); once past they are the
 * quarterly review’s business, and not late.
 */
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
