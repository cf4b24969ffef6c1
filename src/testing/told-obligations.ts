import type { WorkingCalendar } from '../domain/calendar/working-calendar.ts';
import { followedSeries } from '../domain/kpi/followed-series.ts';
import { listObligations } from '../domain/obligations/list-obligations.ts';
import type { IsoDate } from '../model/iso-date.ts';
import type { Playbook } from '../model/playbook.ts';
import { tell } from './obligations.ts';

/**
 * What each clause of a partnership of a playbook obliges to, who owes it and by when to decide, oldest first; nothing
 * where there is no such partnership.
 */
export function toldObligations(
  { partnerships, kpis, clauses }: Playbook,
  id: string,
  asOf: IsoDate,
  calendar: WorkingCalendar,
): string[] {
  const partnership = partnerships.find((each) => each.id === id);
  if (!partnership) return [];
  const library = new Map(clauses.map((clause) => [clause.id, clause]));
  const series = followedSeries(partnership, kpis, asOf, calendar);
  return listObligations({ partnership, series, clauses: library, asOf, calendar })
    .toReversed()
    .map((obligation) =>
      [obligation.clause, obligation.owing?.by, tell([obligation]), obligation.deadline]
        .filter((part) => part !== undefined)
        .join(' | '),
    );
}
