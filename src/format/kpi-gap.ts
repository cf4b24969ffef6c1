import type { Locale } from '../model/locale.ts';
import { formatKpiValue } from './kpi-value.ts';
import { formatNumber } from './number.ts';

/**
 * How far a KPI’s value is from another, signed: `−1,3 pt` between percentages, `+4 350 €`, `−2`. A missing one is `–`.
 */
export function formatKpiGap(gap: number | null, unit: string, locale: Locale): string {
  if (gap === null || unit !== '%') return formatKpiValue(gap, unit, locale, { signed: true });
  // Between two percentages there are points, not percent.
  return `${formatNumber(Number((gap * 100).toPrecision(12)), locale, { max: 1, signed: true })}\u00a0pt`;
}
