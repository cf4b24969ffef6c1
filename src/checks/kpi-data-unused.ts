import { problem } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CheckContext } from './check.ts';

/** Figures of a KPI that the record does not follow: no page would show them (M33). Told once, at the first row. */
export function checkKpiDataUnused({ playbook }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ kpis = [], measurements }) => {
    const told = new Set(kpis.map(({ kpi }) => kpi));
    return measurements.flatMap(({ kpi, file, line, columns }) => {
      if (told.has(kpi)) return [];
      told.add(kpi);
      return [problem('kpi-data-unused', { file, line, column: columns?.kpi ?? 1 }, { kpi })];
    });
  });
}
