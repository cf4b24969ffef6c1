import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { holdsPeriod, periodAt, periodEnd, periodHolding, periodIndex } from '../../../model/period.ts';
import type { CheckContext } from '../../check.ts';

/**
 * An exclusion that holds no whole period of its KPI, a month of one read by quarters, a calendar year of one whose
 * years begin in April: it would leave nothing out (M17).
 */
export function checkExclusionOtherFrequency({ playbook, sources }: CheckContext): Diagnostic[] {
  const frequencies = new Map(playbook.kpis.map(({ id, frequency }) => [id, frequency]));
  return playbook.partnerships.flatMap(({ file, kpis = [] }) =>
    kpis.flatMap(({ kpi, exclusions = [] }, at) =>
      exclusions.flatMap(({ period }, index) => {
        const own = frequencies.get(kpi);
        if (own === undefined) return [];
        const whole = periodHolding(periodEnd(period), own);
        const before = periodAt(periodIndex(whole) - 1, own);
        if (holdsPeriod(period, whole) || holdsPeriod(period, before)) return [];
        const place = sources.placeOf(file, ['kpis', at, 'exclusions', index, 'period']);
        return [problem('exclusion-other-frequency', place, { kpi, period, own, whole })];
      }),
    ),
  );
}
