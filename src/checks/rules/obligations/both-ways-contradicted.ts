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
    const { effect, formula } = trigger;
    const hasAmount = effect !== 'duty' && formula !== undefined;
    // Of a notice under a bonus, and of what is given back of no malus, other rules tell.
    const written = [
      ...(trigger['formal-notice'] === true && effect !== 'bonus' ? ['formal-notice'] : []),
      ...(trigger['earn-back'] !== undefined && effect === 'malus' && hasAmount ? ['earn-back'] : []),
    ];
    return [
      ...(hasAmount ? [] : [{ field: 'formula', at: 'both-ways' }]),
      ...written.map((field) => ({ field, at: field })),
    ].map(({ field, at }) => problem('both-ways-contradicted', sources.placeOf(file, ['trigger', at]), { field }));
  });
}
