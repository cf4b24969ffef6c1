import type { Frequency, Period } from '../../model/period.ts';
import type { Partnership } from '../../model/playbook.ts';
import type { KpiSeries } from '../kpi/kpi-series.ts';

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
    }
  /** `unstated`: the record says nothing. `incomplete`: less than a whole year of figures. `other-unit`: not the playbook’s currency. */
  | { readonly state: 'unstated' | 'incomplete' | 'other-unit' };

const periodsPerYear: Readonly<Record<Frequency, number>> = { monthly: 12, quarterly: 4, 'half-yearly': 2, yearly: 1 };

/**
 * The yearly value of a partnership: the sum of the last twelve months of the KPI it names, up to its latest figure, or the amount it states.
 * A year with a hole has no value: a missing month is never zero.
 * @param series the series of the partnership’s KPIs
 * @param currency the playbook’s; a KPI in another unit cannot be summed with the rest
 */
export function yearlyValue(
  { value }: Pick<Partnership, 'value'>,
  series: readonly KpiSeries[],
  currency: string | undefined,
): YearlyValue {
  if (value?.kpi === undefined) {
    if (value?.amount === undefined) return { state: 'unstated' };
    return { state: 'known', amount: value.amount, kpi: undefined, from: value.per, to: value.per };
  }
  const found = series.find(({ kpi }) => kpi.id === value.kpi);
  if (found === undefined) return { state: 'incomplete' };
  if (found.kpi.unit !== currency) return { state: 'other-unit' };
  const year = found.points.slice(-periodsPerYear[found.kpi.frequency]);
  const values = year.flatMap((point) => (point.value === null ? [] : [point.value]));
  if (values.length < periodsPerYear[found.kpi.frequency]) return { state: 'incomplete' };
  return {
    state: 'known',
    amount: values.reduce((sum, each) => sum + Math.round(each * 100), 0),
    kpi: value.kpi,
    from: year[0]?.period,
    to: year.at(-1)?.period,
  };
}
