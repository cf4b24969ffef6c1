import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A benefit with neither an amount nor a KPI: the return on investment would count it as nothing (M34). */
export function checkBenefitWithoutFigure({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, roi }) =>
    (roi?.benefits ?? []).flatMap(({ name, amount, kpi }, index) => {
      if (amount !== undefined || kpi !== undefined) return [];
      return [problem('benefit-without-figure', sources.placeOf(file, ['roi', 'benefits', index]), { name })];
    }),
  );
}
