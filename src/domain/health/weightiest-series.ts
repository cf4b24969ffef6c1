import type { KpiSeries } from '../kpi/kpi-series.ts';
import { isRelational } from './health.ts';

/** The business KPI that weighs most, one without a weight counting for one; the first listed wins a tie. */
export function weightiestSeries(series: readonly KpiSeries[]): KpiSeries | undefined {
  const weight = ({ thresholds }: KpiSeries) => thresholds?.weight ?? 1;
  return series
    .filter(({ kpi }) => !isRelational(kpi))
    .reduce<KpiSeries | undefined>(
      (best, each) => (best === undefined || weight(each) > weight(best) ? each : best),
      undefined,
    );
}
