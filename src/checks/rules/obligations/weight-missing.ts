import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A KPI without a weight among others that have one: it would count for 1 beside what the others were given (M36). */
export function checkWeightMissing({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, kpis = [] }) => {
    const isWeighted = kpis.some(({ weight }) => weight !== undefined);
    return kpis.flatMap(({ kpi, weight }, index) =>
      !isWeighted || weight !== undefined
        ? []
        : [problem('weight-missing', sources.placeOf(file, ['kpis', index, 'kpi']), { kpi })],
    );
  });
}
