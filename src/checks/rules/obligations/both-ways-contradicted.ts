import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A clause that runs both ways without a formula, or that waits for a formal notice or gives back what it cost, which
 * holds for a penalty alone (M17, M19).
 */
export function checkBothWaysContradicted({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.clauses.flatMap(({ file, trigger }) => {
    if (trigger?.['both-ways'] !== true) return [];
    const written = [
      ...(trigger['formal-notice'] === true ? ['formal-notice'] : []),
      ...(trigger['earn-back'] === undefined ? [] : ['earn-back']),
    ];
    const hasAmount = trigger.effect !== 'duty' && trigger.formula !== undefined;
    return [
      ...(hasAmount ? [] : [{ field: 'formula', at: 'both-ways' }]),
      ...written.map((field) => ({ field, at: field })),
    ].map(({ field, at }) => problem('both-ways-contradicted', sources.placeOf(file, ['trigger', at]), { field }));
  });
}
