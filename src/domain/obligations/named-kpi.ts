import type { Duration } from '../../model/duration.ts';
import {
  frequencyOf,
  isMadeOf,
  monthsIn,
  periodAt,
  periodEnd,
  periodHolding,
  periodIndex,
  type Frequency,
  type Period,
} from '../../model/period.ts';
import type { Kpi } from '../../model/playbook.ts';
import { wholePeriods } from './whole-periods.ts';

type Named = Pick<Kpi, 'frequency' | 'aggregation'>;

/**
 * Whether a KPI that a formula names has a value for the periods of the one that sets its clause off (M17): it is read
 * by the same periods, by shorter ones that make them up, or by longer ones and not as a sum. A rate of a half-year,
 * the price or the index of a year hold in each of their months; what a year adds up is not owed in each of them.
 */
export function hasValueFor({ frequency, aggregation }: Named, triggering: Frequency): boolean {
  if (frequency === triggering || isMadeOf(triggering, frequency)) return true;
  return aggregation !== 'sum' && monthsIn[frequency] > monthsIn[triggering];
}

/**
 * The period of such a KPI whose value counts: the same; the longer one that holds its last day; of a KPI read by
 * shorter periods the whole of it, or the last of them where it is read by its last value. Of a KPI that lags, as
 * published later, the one that counts for a period so much earlier. None where that is no whole number of periods.
 */
export function periodOfNamed(kpi: Named, period: Period, lag?: Duration): Period | undefined {
  const triggering = frequencyOf(period);
  const back = lag && wholePeriods(lag, triggering);
  if (!hasValueFor(kpi, triggering) || back?.isWhole === false) return undefined;
  const counted = back ? periodAt(periodIndex(period) - back.periods, triggering) : period;
  const isWhole = kpi.frequency === triggering || (isMadeOf(triggering, kpi.frequency) && kpi.aggregation !== 'last');
  return isWhole ? counted : periodHolding(periodEnd(counted), kpi.frequency);
}
