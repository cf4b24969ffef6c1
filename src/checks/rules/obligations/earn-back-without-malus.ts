import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A clause that gives back what it cost and reckons no malus: a bonus, a duty, or a malus without a formula (M17). */
export function checkEarnBackWithoutMalus({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.clauses.flatMap(({ file, trigger }) =>
    trigger?.['earn-back'] === undefined || (trigger.effect === 'malus' && trigger.formula !== undefined)
      ? []
      : [
          problem('earn-back-without-malus', sources.placeOf(file, ['trigger', 'earn-back']), {
            effect: trigger.effect,
          }),
        ],
  );
}
