import type { IsoDate } from '../../model/iso-date.ts';
import type { Clause, Partnership, Playbook } from '../../model/playbook.ts';
import { listObligations } from '../obligations/list-obligations.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { daysBetween } from '../calendar/dates.ts';
import { followedSeries } from '../kpi/followed-series.ts';
import type { KpiSeries } from '../kpi/kpi-series.ts';
import { ownParty } from '../people/own-party.ts';
import { calendarOf, type WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Urgency } from './attention-item.ts';

/** What every attention rule needs, made once for the whole list. */
export interface AttentionContext {
  readonly playbook: Playbook;
  readonly asOf: IsoDate;
  readonly calendar: WorkingCalendar;
  readonly clauses: ReadonlyMap<string, Clause>;
}

/** A partnership with what several rules ask of it, reckoned once. */
export interface AttentionSubject {
  readonly record: Partnership;
  /** The partnership manager on the side that keeps the playbook. */
  readonly manager: string | undefined;
  /** The series of the KPIs that the partnership follows and the catalogue knows. */
  readonly series: ReadonlyMap<string, KpiSeries>;
  /** What its figures oblige to, latest first. */
  readonly obligations: readonly Obligation[];
}

/** What the rules are asked with on a day: the playbook, the working calendar of its settings, its clauses by id. */
export function attentionContext(playbook: Playbook, asOf: IsoDate): AttentionContext {
  return {
    playbook,
    asOf,
    calendar: calendarOf(playbook.settings),
    clauses: new Map(playbook.clauses.map((clause) => [clause.id, clause])),
  };
}

/**
 * A partnership with the series of the KPIs it follows as known on the day of the context, and what they oblige to.
 * Its manager is undefined where the side that keeps the playbook names none.
 */
export function attentionSubject(record: Partnership, context: AttentionContext): AttentionSubject {
  const { playbook, clauses, asOf, calendar } = context;
  const series = followedSeries(record, playbook.kpis, asOf, calendar);
  return {
    record,
    manager: ownParty(record, playbook.settings)?.manager,
    series: new Map(series.map((each) => [each.kpi.id, each])),
    obligations: listObligations({ partnership: record, series, clauses, asOf, calendar }),
  };
}

/** What a line about a partnership names: the record, and its page. */
export function aboutPartnership({ id }: Partnership) {
  return { partnership: id, page: { kind: 'partnership' as const, id } };
}

/** The owner as an optional field: absent where nobody is named. */
export function ownedBy(...candidates: readonly (string | undefined)[]): { readonly owner?: string } {
  const owner = candidates.find((candidate) => candidate !== undefined);
  return owner === undefined ? {} : { owner };
}

/**
 * How pressing a day is: past is late; today and the six days after it are this week; up to the 30th
 * day, this month; else later.
 */
export function urgencyOf(due: IsoDate, asOf: IsoDate): Urgency {
  const days = daysBetween(asOf, due);
  if (days < 0) return 'late';
  if (days < 7) return 'week';
  return days <= 30 ? 'month' : 'later';
}
