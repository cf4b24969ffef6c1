import type { Kpi } from '../../model/playbook.ts';
import { monthsIn, periodEnd, periodHolding, type Frequency, type Period } from '../../model/period.ts';

type Named = Pick<Kpi, 'frequency' | 'aggregation'>;

/**
 * Whether a KPI that a formula names has a value for the periods of the one that sets its clause off (M17): it is read
 * by the same periods, or by longer ones and not as a sum. A rate of a half-year, the price or the index of a year hold
 * in each of their months; what a year adds up is not owed in each of them.
 */
export function hasValueFor({ frequency, aggregation }: Named, triggering: Frequency): boolean {
  return frequency === triggering || (aggregation !== 'sum' && monthsIn[frequency] > monthsIn[triggering]);
}

/** The period of such a KPI whose value counts: the same, or the longer one that holds the last day. */
export function periodOfNamed(kpi: Named, period: Period, triggering: Frequency): Period | undefined {
  if (!hasValueFor(kpi, triggering)) return undefined;
  return kpi.frequency === triggering ? period : periodHolding(periodEnd(period), kpi.frequency);
}
