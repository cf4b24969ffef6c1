import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A clause that carries over what its caps hold back and has no cap, or that runs both ways: what one party has left
 * to owe is then no part of what the other owes (M17).
 */
export function checkCarryOverUnusable({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.clauses.flatMap(({ file, trigger }) => {
    if (trigger?.['carry-over'] !== true) return [];
    const hasCap = Object.values(trigger.cap ?? {}).some((cap) => cap !== undefined);
    if (hasCap && trigger['both-ways'] !== true) return [];
    const reason = hasCap ? 'both-ways' : 'no-cap';
    return [problem('carry-over-unusable', sources.placeOf(file, ['trigger', 'carry-over']), { reason })];
  });
}
