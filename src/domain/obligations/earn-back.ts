import type { Duration } from '../../model/duration.ts';
import { periodAt, periodIndex, type Period } from '../../model/period.ts';
import { isExcluded } from '../kpi/breach-runs.ts';
import type { FiredRun } from './fired-runs.ts';
import { wholePeriods } from './whole-periods.ts';

/** What becomes of what a run cost under a clause that gives it back (M17, M19). */
export interface EarnBack {
  /** How long the KPI must then stay within the limits. */
  readonly after: Duration;
  /**
   * `earned`, nothing of it is due any more; `lost`, one of the periods that follow breached, or has no value: it stays
   * due. `open` until final figures tell: it is due meanwhile.
   */
  readonly outcome: 'open' | 'lost' | 'earned';
  /** The last of the periods that earned it back; absent where it is not. */
  readonly through?: Period;
}

/**
 * Whether what a run cost is given back: the counted periods that follow its last breach, as many as the clause says,
 * have final values and do not breach. An excluded period is passed over, and so is a missing one that the KPI ignores;
 * any other that is missing breaks, late ones included, and one whose figures are provisional leaves it open. Never
 * given back where the length is no whole number of the KPI’s periods, which the checks tell.
 */
export function assessEarnBack(fired: FiredRun, after: Duration): EarnBack {
  const { series, run } = fired;
  const { frequency } = series.kpi;
  const { periods, isWhole } = wholePeriods(after, frequency);
  const last = run.entries.at(-1)?.period;
  if (last === undefined || !isWhole) return { after, outcome: 'lost' };
  let kept = 0;
  for (let index = periodIndex(last) + 1; ; index += 1) {
    const period = periodAt(index, frequency);
    const standing = standingOf(fired, period);
    if (standing === 'open' || standing === 'lost') return { after, outcome: standing };
    if (standing === 'kept') kept += 1;
    if (kept === periods) return { after, outcome: 'earned', through: period };
  }
}

function standingOf(
  { series, breachIn, trigger }: FiredRun,
  period: Period,
): 'kept' | 'passed-over' | Exclude<EarnBack['outcome'], 'earned'> {
  const { points, latest, overdue, uses, kpi } = series;
  const isAhead = latest === undefined || periodIndex(period) > periodIndex(latest.period);
  const breach = breachIn(period);
  if (breach) return breach.isFinal ? 'lost' : 'open';
  const point = points.find((each) => each.period === period && each.value !== null);
  const isIgnored = kpi['on-missing'] === 'ignore';
  if (isAhead) return isLate(overdue, period) && !isIgnored && !isExcluded(uses, period) ? 'lost' : 'open';
  if (isExcluded(uses, period)) return 'passed-over';
  if (point === undefined) return isIgnored ? 'passed-over' : 'lost';
  // Of a rule on lateness, any figure that has come is what was asked.
  return trigger.when.test === 'late' || point.measurement?.status !== 'provisional' ? 'kept' : 'open';
}

function isLate(overdue: FiredRun['series']['overdue'], period: Period): boolean {
  if (overdue === undefined) return false;
  const since = periodIndex(period) - periodIndex(overdue.period);
  return since >= 0 && since < overdue.count;
}
