import type { SeriesPoint } from '../domain/kpi/kpi-series.ts';
import { formatJudgedKpiValue } from '../format/kpi-value.ts';
import type { Locale } from '../model/locale.ts';
import type { Kpi } from '../model/playbook.ts';
import { levelsOf } from './kpi-levels.ts';

/**
 * The value of a period for a reader who sees its target, its limits or its status beside it (M32, M33): with the
 * decimals that keep it on its side of them. A missing one is `–`.
 */
export function judgedValue(
  point: Pick<SeriesPoint, 'value' | 'thresholds'> | undefined,
  { unit, direction }: Pick<Kpi, 'unit' | 'direction'>,
  locale: Locale,
): string {
  const { targets, limits, bands } = levelsOf(point?.thresholds, direction);
  const edges = bands.flatMap(({ low, high }) => [low, high]);
  return formatJudgedKpiValue(point?.value ?? null, [...targets, ...limits, ...edges], unit, locale);
}
