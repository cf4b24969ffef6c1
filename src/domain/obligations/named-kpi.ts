import type { Duration } from '../../model/duration.ts';
import {
  frequencyOf,
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
 * by the same periods, or by longer ones and not as a sum. A rate of a half-year, the price or the index of a year hold
 * in each of their months; what a year adds up is not owed in each of them.
 */
export function hasValueFor({ frequency, aggregation }: Named, triggering: Frequency): boolean {
  return frequency === triggering || (aggregation !== 'sum' && monthsIn[frequency] > monthsIn[triggering]);
}

/**
 * The period of such a KPI whose value counts: the same, or the longer one that holds the last day; of a KPI that lags,
 * as published later, the one that counts for a period so much earlier. None where that is no whole number of periods.
 */
export function periodOfNamed(kpi: Named, period: Period, lag?: Duration): Period | undefined {
  const triggering = frequencyOf(period);
  const back = lag && wholePeriods(lag, triggering);
  if (!hasValueFor(kpi, triggering) || back?.isWhole === false) return undefined;
  const counted = back ? periodAt(periodIndex(period) - back.periods, triggering) : period;
  return kpi.frequency === triggering ? counted : periodHolding(periodEnd(counted), kpi.frequency);
}
