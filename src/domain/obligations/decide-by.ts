import type { IsoDate } from '../../model/iso-date.ts';
import { triggerFor } from '../../model/kpi-use.ts';
import type { Period } from '../../model/period.ts';
import { latest } from '../calendar/dates.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { decisionDeadline } from '../kpi/kpi-breach.ts';
import type { FiredRun } from './fired-runs.ts';
import type { FormalNotice } from './formal-notice.ts';

/**
 * The day by which to decide on a period that fired (M17, M18), in the time that the line of the record in force in
 * that period allows; undefined where that line sets none.
 *
 * Once a formal notice leaves time to cure, nothing can be decided before the period that decides the cure is over: the
 * time to decide is then counted as it would be had that period fired, from its last day or the day its missing figure
 * was due, and ends neither before the deadline of the period itself nor before the last day to cure. It is a working
 * day, unless that last day, which is not moved, is later, or no day of the time allowed is worked.
 * @param awaited the first period that nobody has decided
 * @param notice the one that stands, or under a rule on a cap the one that made due what reached it; undefined where
 *   none is needed
 */
export function decideBy(
  { series, trigger, run, breachIn }: FiredRun,
  awaited: Period,
  notice: FormalNotice | undefined,
  calendar: WorkingCalendar,
): IsoDate | undefined {
  const agreed = run.entries.find(({ period }) => period === awaited)?.thresholds;
  const { within } = triggerFor(agreed, trigger.clause) ?? trigger;
  if (within === undefined) return undefined;
  const deadline = decisionDeadline(series.kpi, run.entries, awaited, within, calendar);
  const { until, decidedIn } = notice?.cure ?? {};
  if (until === undefined || decidedIn === undefined) return deadline;
  const breach = breachIn(decidedIn);
  const afterCure = decisionDeadline(series.kpi, breach ? [breach] : [], decidedIn, within, calendar);
  return latest(deadline, afterCure, until);
}
