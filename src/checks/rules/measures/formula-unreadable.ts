import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { adviceOn } from '../../../domain/obligations/formula-advice.ts';
import { parseFormula } from '../../../domain/obligations/formula.ts';
import type { CheckContext } from '../../check.ts';

/** A formula that is not one, told at the character where it stops making sense (M17). */
export function checkFormulaUnreadable({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.clauses.flatMap(({ file, trigger }) => {
    const fault = trigger?.formula === undefined ? undefined : parseFormula(trigger.formula);
    if (trigger?.formula === undefined || fault?.kind !== 'fault') return [];
    const place = sources.placeOf(file, ['trigger', 'formula']);
    const { reason, offset, found } = fault;
    const { kind: advice, write } = adviceOn(trigger.formula, fault);
    return [
      problem(
        'formula-unreadable',
        { ...place, column: place.column + offset },
        { formula: trigger.formula, reason, at: offset + 1, found, advice, write },
      ),
    ];
  });
}
