import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { adviceOn } from '../../../domain/obligations/formula-advice.ts';
import { readFormula } from '../../../domain/obligations/formula.ts';
import type { CheckContext } from '../../check.ts';
import { placeInFormula } from '../../material/formula-places.ts';

/** A formula that is not one, told at each character where it makes no sense (M17). */
export function checkFormulaUnreadable({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.clauses.flatMap(({ file, trigger }) => {
    const formula = trigger?.formula ?? '';
    const { faults } = readFormula(formula);
    if (trigger?.formula === undefined || faults.length === 0) return [];
    const at = placeInFormula(sources, file);
    return faults.map((fault) => {
      const { reason, offset, found } = fault;
      const { kind: advice, write } = adviceOn(formula, fault);
      return problem('formula-unreadable', at(offset), { formula, reason, at: offset + 1, found, advice, write });
    });
  });
}
