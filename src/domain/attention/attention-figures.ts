import { periodEnd, periodHolding } from '../../model/period.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { placeOfTrigger } from '../../model/kpi-use.ts';
import type { Partnership } from '../../model/playbook.ts';
import { ownedBy, type AttentionContext, type AttentionSubject } from './attention-context.ts';
import type { AttentionDraft } from './attention-item.ts';
import { daysBetween } from '../calendar/dates.ts';
import { committeeOf } from '../governance/committee-of.ts';
import { breachesWithin } from '../kpi/breach-runs.ts';
import { limitPassed } from '../kpi/kpi-status.ts';
import type { KpiSeries } from '../kpi/kpi-series.ts';
import { lateSeries } from '../kpi/owed-figures.ts';
import { contractStandings } from '../contract/contract-standing.ts';
import { hasEnded } from '../contract/ended-relation.ts';
import { runningCure, isNoticeAwaited, isSettled, type Obligation } from '../obligations/obligation.ts';
import { owingOf } from '../obligations/owing.ts';
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
        partnership: record.id,
        page: { kind: 'partnership', id: record.id },
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
    ({ kpi, late: { due, period, periods }, ...figures }): AttentionDraft => ({
      rule: 'kpi-value-late',
      due,
      partnership: record.id,
      page: { kind: 'partnership', id: record.id },
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
      path: ['kpis', placeOfUse(record, figures)],
    }),
  );
}

function placeOfUse(record: Partnership, { thresholds, uses }: Pick<KpiSeries, 'thresholds' | 'uses'>): number {
  const use = thresholds ?? uses[0];
  return use === undefined ? 0 : Math.max(0, record.kpis?.indexOf(use) ?? 0);
}

/**
 * `clause-triggered` (M17): what a clause obliges to and nobody has decided yet, with the formal notice
 * still to be sent, and what provisional figures would; `kpi-below-threshold` (M32) for a KPI beyond a limit
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

function triggeredClause(
  { record, manager }: AttentionSubject,
  obligation: Obligation,
  { clauses, asOf }: AttentionContext,
): AttentionDraft {
  const { kpi, trigger, state, deadline } = obligation;
  const run = runUntilFired(obligation);
  const committee = committeeOf(record, trigger.body);
  const [first, last] = [run[0], run.at(-1)];
  return {
    rule: 'clause-triggered',
    due: deadline ?? periodEnd(obligation.firstFired),
    partnership: record.id,
    page: { kind: 'partnership', id: record.id },
    ...ownedBy(manager),
    values: {
      ...named(record, obligation, clauses),
      unit: kpi.unit,
      body: committee?.name ?? trigger.body ?? '',
      state: state === 'would-fire' ? 'would-fire' : 'fired',
      test: trigger.when.test,
      limit: trigger.when.limit ?? '',
      needed: trigger.when.periods,
      window: trigger.when.window ?? '',
      count: countedIn(run, obligation),
      first: first?.period ?? '',
      last: last?.period ?? '',
      value: last?.value ?? '',
      limitValue: last?.limit ?? '',
      deadline: deadline ?? '',
      notice: isNoticeAwaited(obligation) ? 'to-send' : '',
      noticeBy: creditorsOf(record, obligation),
      ...curing(obligation, asOf),
    },
    file: record.file,
    path: ['kpis', Math.max(0, record.kpis?.indexOf(obligation.use) ?? 0), ...placeOfTrigger(obligation.use, trigger)],
  };
}

/**
 * `cure-running` (M17, M18): a breach that a party may still cure after a formal notice, whoever decides what follows.
 */
export function runningCures(
  { record, manager, obligations }: AttentionSubject,
  { clauses, asOf }: AttentionContext,
): AttentionDraft[] {
  return obligations.flatMap((obligation): AttentionDraft[] => {
    const running = runningCure(obligation, asOf);
    if (running === undefined) return [];
    const { until, decidedIn, entry, to } = running;
    const party = record.parties.find(({ id }) => id === to);
    return [
      {
        rule: 'cure-running',
        due: until,
        partnership: record.id,
        page: { kind: 'partnership', id: record.id },
        ...ownedBy(party?.manager, manager),
        values: {
          ...named(record, obligation, clauses),
          party: party?.name ?? to ?? '',
          notice: entry.date,
          until,
          decidedIn,
          days: daysBetween(asOf, until),
        },
        file: entry.file,
        path: ['date'],
      },
    ];
  });
}

/** What a line about an obligation names: its record, its KPI and its clause. */
function named({ title }: Partnership, { kpi, trigger }: Obligation, clauses: AttentionContext['clauses']) {
  const { clause, article = '' } = trigger;
  return {
    title,
    kpi: kpi.id,
    kpiTitle: kpi.title,
    clause,
    clauseTitle: clauses.get(clause)?.title ?? clause,
    article,
  };
}

/** The names of those an amount is owed to: it is theirs to give notice. */
function creditorsOf({ parties }: Partnership, { trigger }: Obligation): string[] {
  const { to = [] } = owingOf(trigger, parties) ?? {};
  return to.map((id) => parties.find((party) => party.id === id)?.name ?? id);
}

/** Until when, and in which period, a notice may still be cured. */
function curing(obligation: Obligation, asOf: IsoDate): { readonly cureUntil: string; readonly cureIn: string } {
  const { outcome, decidedIn = '' } = obligation.notice?.cure ?? {};
  if (outcome !== 'pending') return { cureUntil: '', cureIn: '' };
  return { cureUntil: runningCure(obligation, asOf)?.until ?? '', cureIn: decidedIn };
}

/**
 * The run until it last fired: what follows is provisional, or was breached once nothing bound the parties any more.
 */
function runUntilFired({ run, fired, wouldFire }: Obligation): Obligation['run'] {
  const until = fired.at(-1) ?? wouldFire.at(-1);
  return run.slice(0, run.findIndex(({ period }) => period === until) + 1);
}

/** How many periods the rule counted when it last fired, provisional ones only where it would fire on them. */
function countedIn(run: Obligation['run'], { trigger: { when }, fired }: Obligation): number {
  const doesCount = ({ isFinal }: Obligation['run'][number]) => isFinal || fired.length === 0;
  if (when.window !== undefined) return breachesWithin(run, run.length - 1, when).filter(doesCount).length;
  return run.length - 1 - run.findLastIndex((entry) => !doesCount(entry));
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
      partnership: record.id,
      page: { kind: 'partnership', id: record.id },
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
      path: ['kpis', Math.max(0, record.kpis?.indexOf(latest.thresholds) ?? 0)],
    },
  ];
}
