import type { Locale } from '../model/locale.ts';
import { formatKpiValue } from './kpi-value.ts';
import { formatNumber } from './number.ts';
import { pluralForm } from './plural.ts';

/** Between two percentages there are points, not percent. */
const points = { one: 'pt', other: 'pts' } as const;

/** How far a KPI’s value is from another, signed: `−1,3 pt` between percentages, `+4 350 €`, `−2`. A missing one is `–`. */
export function formatKpiGap(gap: number | null, unit: string, locale: Locale): string {
  if (gap === null || unit !== '%') return formatKpiValue(gap, unit, locale, { signed: true });
  const value = Number((gap * 100).toPrecision(12));
  return `${formatNumber(value, locale, { max: 1, signed: true })}\u00a0${pluralForm(Math.abs(value), locale, points)}`;
}
