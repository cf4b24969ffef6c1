import { levelsOf } from '../../charts/kpi-levels.ts';
import { formatAgreedKpiValue } from '../../format/kpi-value.ts';
import type { Locale } from '../../model/locale.ts';
import type { KpiStanding } from './kpi-standing.ts';

/** The targets a KPI is judged by: those in force for its latest value, else those in force now; two for a range. */
export function targetsOf({ kpi, series }: KpiStanding): readonly number[] {
  const { latest } = series;
  return levelsOf(latest ? latest.thresholds : series.thresholds, kpi.direction).targets;
}

/** Its target with its unit, a range by both ends, a dash where none was agreed. */
export function targetText(standing: KpiStanding, locale: Locale): string {
  return (
    targetsOf(standing)
      .map((value) => formatAgreedKpiValue(value, standing.kpi.unit, locale))
      .join(' – ') || '–'
  );
}
