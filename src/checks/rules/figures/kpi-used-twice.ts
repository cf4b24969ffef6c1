import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/**
 * Two sets of figures of one KPI on one date: neither replaces the other. Different dates are how figures change (M32).
 */
export function checkKpiUsedTwice({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, kpis = [] }) => {
    const seen = new Set<string>();
    return kpis.flatMap(({ kpi, from = '' }, index) => {
      const key = `${kpi} ${from}`;
      const isRepeated = seen.has(key);
      seen.add(key);
      return isRepeated
        ? [problem('kpi-used-twice', sources.placeOf(file, ['kpis', index, 'kpi']), { kpi, from })]
        : [];
    });
  });
}
