import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { EscalationStep } from '../../../model/governance.ts';
import type { CheckContext } from '../../check.ts';

/**
 * Steps of the conflict ladder out of order or repeated: the step that follows one would be another than meant (M18).
 */
export function checkEscalationOrder({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, governance }) => {
    const steps = governance?.escalation ?? [];
    return steps.flatMap(({ level }, index) => {
      const before = steps[index - 1]?.level;
      if (before === undefined || rank(before) < rank(level)) return [];
      return [
        problem('escalation-order', sources.placeOf(file, ['governance', 'escalation', index, 'level']), {
          level: String(level),
          after: String(before),
        }),
      ];
    });
  });
}

function rank(level: EscalationStep['level']): number {
  if (typeof level === 'number') return level;
  // Arbitration and a court exclude each other: neither comes after the other.
  return level === 'mediation' ? 100 : 101;
}
