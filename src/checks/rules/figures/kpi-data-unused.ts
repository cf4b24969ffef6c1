import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { followedKpis } from '../../material/followed-kpis.ts';

/**
 * Figures of a KPI that the record neither follows, nor divides for a ratio it follows, nor adds up for a total, nor
 * pays a commission on: no page would show them (M32, M33, M56). Told once, at the first row.
 */
export function checkKpiDataUnused({ playbook }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) => {
    const { commissions = [], measurements } = partnership;
    const told = new Set([...followedKpis(partnership, playbook.kpis), ...commissions.map(({ kpi }) => kpi)]);
    for (const { id, formerly = [], aggregation, ratio, total } of playbook.kpis) {
      // A record that still follows a former id is told so, and its figures are those it means.
      if (formerly.some((former) => told.has(former))) told.add(id);
      if (total && told.has(id)) told.add(total.of);
      if (aggregation === 'ratio' && ratio && told.has(id)) [ratio.of, ratio.by].forEach((part) => told.add(part));
    }
    return measurements.flatMap(({ kpi, file, line, columns }) => {
      if (told.has(kpi)) return [];
      told.add(kpi);
      return [problem('kpi-data-unused', { file, line, column: columns?.kpi ?? 1 }, { kpi })];
    });
  });
}
