import type { Duration } from '../../model/duration.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { periodAt, periodHolding, periodIndex, type Period } from '../../model/period.ts';
import { shift, type WorkingCalendar } from '../calendar/working-calendar.ts';
import { isExcluded } from '../kpi/breach-runs.ts';
import type { FiredRun } from './fired-runs.ts';

/** What has become of the time that a clause leaves to cure after a formal notice (M17, M18). */
export interface Cure {
  /** How long the other party has, from the notice on. */
  readonly allowed: Duration;
  /** The last day to cure, and the period whose figure then decides; absent while no notice was given. */
  readonly until?: IsoDate;
  readonly decidedIn?: Period;
  /**
   * `cured`, the period that decides did not breach: nothing is due. `without-effect`, it did: amounts are due as
   * reckoned. `pending` until a final figure tells, and as long as no notice was given: amounts would be due.
   */
  readonly outcome: 'pending' | 'cured' | 'without-effect';
}

/**
 * Reckons the cure of a run (M17, M18). After a notice on day D the other party has until D plus the time allowed, that
 * day included: as at a level of escalation, calendar days and months as they come, working days in the calendar, and a
 * last day that is not worked is not moved. The first period of the KPI whose last day is that day or later decides: it
 * must not breach, whether or not one more breach would fire. Its final value is judged as those of the run are, by the
 * figures in force in it. An excluded period is passed over, and so is a missing one that the KPI ignores; one that
 * counts as a breach is one; any other that is missing leaves the outcome pending.
 * @param notice the day of the notice; undefined while none was given
 */
export function assessCure(
  fired: FiredRun,
  notice: IsoDate | undefined,
  allowed: Duration,
  calendar: WorkingCalendar,
): Cure {
  if (notice === undefined) return { allowed, outcome: 'pending' };
  const until = shift(notice, allowed, 'after', calendar);
  const { frequency } = fired.series.kpi;
  let decidedIn = periodHolding(until, frequency);
  while (isPassedOver(fired, decidedIn)) decidedIn = periodAt(periodIndex(decidedIn) + 1, frequency);
  return { allowed, until, decidedIn, outcome: outcomeIn(fired, decidedIn) };
}

function isPassedOver({ series, breachIn }: FiredRun, period: Period): boolean {
  if (isExcluded(series.uses, period)) return true;
  const last = series.latest?.period;
  return (
    series.kpi['on-missing'] === 'ignore' &&
    breachIn(period) === undefined &&
    last !== undefined &&
    periodIndex(period) < periodIndex(last) &&
    valueIn(series, period) === undefined
  );
}

function outcomeIn({ series, trigger, breachIn }: FiredRun, period: Period): Cure['outcome'] {
  const breach = breachIn(period);
  if (breach) return breach.isFinal ? 'without-effect' : 'pending';
  const measured = valueIn(series, period);
  if (measured === undefined) return 'pending';
  // Of a rule on lateness, any figure that has come is what was asked.
  return trigger.when.test === 'late' || measured.measurement?.status !== 'provisional' ? 'cured' : 'pending';
}

function valueIn({ points }: FiredRun['series'], period: Period) {
  return points.find((point) => point.period === period && point.value !== null);
}
