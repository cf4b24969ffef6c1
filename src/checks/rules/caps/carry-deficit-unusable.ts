import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A clause that carries forward what its formula gives under zero and has no amount, or that runs both ways: what is
 * under zero is then owed by the other party, and cannot be taken off later periods as well (M17).
 */
export function checkCarryDeficitUnusable({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.clauses.flatMap(({ file, trigger }) => {
    if (trigger?.['carry-deficit'] !== true) return [];
    const hasAmount = trigger.effect !== 'duty' && trigger.formula !== undefined;
    if (hasAmount && trigger['both-ways'] !== true) return [];
    const reason = hasAmount ? 'both-ways' : 'no-formula';
    return [problem('carry-deficit-unusable', sources.placeOf(file, ['trigger', 'carry-deficit']), { reason })];
  });
}
