import type { IsoDate } from '../../model/iso-date.ts';
import type { Period } from '../../model/period.ts';
import type { Clause, Kpi, Partnership, Playbook } from '../../model/playbook.ts';
import { followedSeries } from '../kpi/followed-series.ts';
import type { KpiSeries } from '../kpi/kpi-series.ts';
import { lateSeries } from '../kpi/owed-figures.ts';
import { listObligations } from '../obligations/list-obligations.ts';
import type { Obligation } from '../obligations/obligation.ts';
import { calendarOf, type WorkingCalendar } from '../calendar/working-calendar.ts';
import { quarterDays, type QuarterDays } from './quarter-days.ts';
import { ownParty } from '../people/own-party.ts';

/**
 * A KPI of the quarter: its series as far as the quarter goes, and what is late of it at the day of the review, unless
 * its parts are asked for it.
 */
export interface ReviewedSeries {
  readonly series: KpiSeries;
  readonly overdue: KpiSeries['overdue'];
}

/** A partnership before the review of a quarter, with what several points of the agenda ask of it, reckoned once. */
export interface ReviewSubject {
  readonly partnership: Partnership;
  readonly quarter: Period;
  readonly asOf: IsoDate;
  readonly days: QuarterDays;
  readonly calendar: WorkingCalendar;
  /** The catalogue: a KPI it does not know is not reviewed. */
  readonly kpis: readonly Kpi[];
  readonly clauses: ReadonlyMap<string, Clause>;
  readonly currency: string;
  /** In the order of the record. */
  readonly figures: readonly ReviewedSeries[];
  /** What the figures up to the end of the quarter oblige to, as it stands at `asOf`, latest first. */
  readonly obligations: readonly Obligation[];
  /** Who answers for the partnership on the side that keeps the playbook. */
  readonly manager: string | undefined;
}

/**
 * What a review of a quarter looks at, held at `asOf`. Figures of later periods are left out even where they are known:
 * a review of the third quarter does not judge October.
 */
export function reviewSubject(
  partnership: Partnership,
  playbook: Pick<Playbook, 'settings' | 'kpis' | 'clauses'>,
  quarter: Period,
  asOf: IsoDate,
): ReviewSubject {
  const days = quarterDays(quarter, asOf);
  const calendar = calendarOf(playbook.settings);
  const clauses = new Map(playbook.clauses.map((clause) => [clause.id, clause]));
  const series = followedSeries(partnership, playbook.kpis, days.until, calendar);
  const late = lateSeries(days.until === asOf ? series : followedSeries(partnership, playbook.kpis, asOf, calendar));
  const figures = series.map((each): ReviewedSeries => ({
    series: each,
    overdue: late.find(({ kpi }) => kpi === each.kpi)?.overdue,
  }));
  return {
    partnership,
    quarter,
    asOf,
    days,
    calendar,
    kpis: playbook.kpis,
    clauses,
    currency: partnership.investment?.currency ?? playbook.settings.currency ?? 'EUR',
    figures,
    obligations: listObligations({ partnership, series, clauses, asOf, calendar }),
    manager: ownParty(partnership, playbook.settings)?.manager,
  };
}
