import { formatKpiGap } from '../../format/kpi-gap.ts';
import type { Locale } from '../../model/locale.ts';

/**
 * How far a value is from its target, with its sign: in points for a percentage, else in the KPI’s unit. Inside a range
 * it is zero; outside, the distance to the nearer end. A dash without a value or a target.
 */
export function formatDifference(
  value: number | null,
  targets: readonly number[],
  unit: string,
  locale: Locale,
): string {
  const [first, second] = targets;
  if (value === null || first === undefined) return '–';
  const difference =
    second === undefined ? value - first : value < first ? value - first : value > second ? value - second : 0;
  return formatKpiGap(difference, unit, locale);
}
