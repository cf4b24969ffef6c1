import type { IdleRatio } from '../../../diagnostics/catalogue/checks/figures.ts';
import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A KPI whose `ratio` can never be computed (M32): it is read otherwise, divides by itself, or a part has another
 * frequency or is a total.
 */
export function checkRatioWithoutEffect({ playbook, sources }: CheckContext): Diagnostic[] {
  const catalogue = new Map(playbook.kpis.map((kpi) => [kpi.id, kpi]));
  return playbook.kpis.flatMap(({ id, file, aggregation, frequency, ratio }) => {
    if (ratio === undefined) return [];
    const tell = (path: readonly string[], reason: IdleRatio['reason'], part = '', other = '') =>
      problem('ratio-without-effect', sources.placeOf(file, path), { reason, part, frequency, other });
    if (aggregation !== 'ratio') return [tell(['ratio'], 'aggregation')];
    return (['of', 'by'] as const).flatMap((key) => {
      const part = ratio[key];
      if (part === id) return [tell(['ratio', key], 'itself', part)];
      const other = catalogue.get(part)?.frequency ?? frequency;
      if (other !== frequency) return [tell(['ratio', key], 'frequency', part, other)];
      return catalogue.get(part)?.total === undefined ? [] : [tell(['ratio', key], 'total', part)];
    });
  });
}
