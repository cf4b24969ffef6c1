import type { Locale } from '../model/locale.ts';
import { decimalsBeside } from './decimals-beside.ts';
import { formatKpiValue } from './kpi-value.ts';
import { formatNumber } from './number.ts';

/**
 * How far a KPI’s value is from another, signed: `−1,3 pt` between percentages, `+4 350 €`, `−2`. A missing one is `–`,
 * and one that is not nothing never reads as zero, but past the sixth decimal.
 */
export function formatKpiGap(gap: number | null, unit: string, locale: Locale): string {
  if (gap === null) return formatKpiValue(gap, unit, locale);
  if (unit !== '%') {
    const max = Math.abs(gap) < 1 && { max: decimalsBeside(gap, [0], { scale: 1, usual: 2 }) };
    return formatKpiValue(gap, unit, locale, { signed: true, ...max });
  }
  const max = decimalsBeside(gap, [0], { scale: 100, usual: 1 });
  // Between two percentages there are points, not percent.
  return `${formatNumber(Number((gap * 100).toPrecision(12)), locale, { max, signed: true })}\u00a0pt`;
}
