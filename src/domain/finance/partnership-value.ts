import { periodsPerYear, type Period } from '../../model/period.ts';
import type { Partnership } from '../../model/playbook.ts';
import type { KpiSeries } from '../kpi/kpi-series.ts';
import { isReported, reportedAmount, type Reporting } from './reported-amount.ts';

/** What a partnership is worth in a year, and where the figure comes from. */
export type YearlyValue =
  | {
      readonly state: 'known';
      /** In minor units of the playbook’s currency. */
      readonly amount: number;
      /** The KPI summed, or nothing where the record gives the amount. */
      readonly kpi: string | undefined;
      /** The periods the amount covers: the first and last of the year summed, or twice the year written. */
      readonly from: Period | undefined;
      readonly to: Period | undefined;
      /** The currency of the KPI, where its figures were converted. */
      readonly convertedFrom?: string;
    }
  /**
   * `unstated`: the record says nothing. `incomplete`: less than a whole year of figures, or of rates. `other-unit`: a
   * unit that is neither the playbook’s currency nor has a rate.
   */
  | { readonly state: 'unstated' | 'incomplete' | 'other-unit' };

/**
 * The yearly value of a partnership: the sum of the last twelve months of the KPI it names, up to its latest figure, or
 * the amount it states. A year with a hole has no value: a missing month is never zero.
 * @param series the series of the partnership’s KPIs
 * @param reporting in the playbook’s currency; a KPI in another one is converted period by period, or
 *   not summed with the rest
 */
export function yearlyValue(
  { value }: Pick<Partnership, 'value'>,
  series: readonly KpiSeries[],
  reporting: Reporting,
): YearlyValue {
  if (value?.kpi === undefined) {
    if (value?.amount === undefined) return { state: 'unstated' };
    return { state: 'known', amount: value.amount, kpi: undefined, from: value.per, to: value.per };
  }
  const found = series.find(({ kpi }) => kpi.id === value.kpi);
  if (found === undefined) return { state: 'incomplete' };
  const { unit, frequency } = found.kpi;
  if (!isReported(unit, reporting)) return { state: 'other-unit' };
  const year = found.points.slice(-periodsPerYear(frequency));
  const amounts = year.flatMap(({ value, period }) =>
    value === null ? [] : (reportedAmount(value, unit, period, reporting) ?? []),
  );
  if (amounts.length < periodsPerYear(frequency)) return { state: 'incomplete' };
  return {
    state: 'known',
    amount: amounts.reduce((sum, each) => sum + each, 0),
    kpi: value.kpi,
    from: year[0]?.period,
    to: year.at(-1)?.period,
    ...(unit !== reporting.currency && { convertedFrom: unit }),
  };
}
