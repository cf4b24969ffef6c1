import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { frequencyOf, monthsIn, periodEnd, periodHolding } from '../../../model/period.ts';
import type { CheckContext } from '../../check.ts';

/**
 * An exclusion shorter than the periods of its KPI, a month of one read by quarters: it would leave nothing out (M17).
 */
export function checkExclusionOtherFrequency({ playbook, sources }: CheckContext): Diagnostic[] {
  const frequencies = new Map(playbook.kpis.map(({ id, frequency }) => [id, frequency]));
  return playbook.partnerships.flatMap(({ file, kpis = [] }) =>
    kpis.flatMap(({ kpi, exclusions = [] }, at) =>
      exclusions.flatMap(({ period }, index) => {
        const own = frequencies.get(kpi);
        if (own === undefined || monthsIn[frequencyOf(period)] >= monthsIn[own]) return [];
        const place = sources.placeOf(file, ['kpis', at, 'exclusions', index, 'period']);
        const whole = periodHolding(periodEnd(period), own);
        return [problem('exclusion-other-frequency', place, { kpi, period, own, whole })];
      }),
    ),
  );
}
