import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { hasCommonCap } from '../../material/common-cap.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';

/**
 * A trigger whose amount is capped and that names no debtor, while others that draw on the same caps name one: a cap
 * holds for each party that owes, and nobody can tell under whose this one counts (M17).
 */
export function checkDebtorUnsaid({ playbook, sources }: CheckContext): Diagnostic[] {
  const library = new Map(playbook.clauses.map(({ id, trigger }) => [id, trigger]));
  return playbook.partnerships.flatMap((partnership) => {
    const placed = triggersIn(partnership);
    const isCommon = hasCommonCap(partnership);
    return placed.flatMap(({ trigger, path }) => {
      const terms = library.get(trigger.clause);
      if (trigger['owed-by'] !== undefined || terms === undefined || terms.effect === 'duty') return [];
      const isPenalty = isCommon && terms.effect === 'malus';
      const sharing = placed.filter(
        ({ trigger: { clause } }) =>
          (terms.cap !== undefined && clause === trigger.clause) ||
          (isPenalty && library.get(clause)?.effect === 'malus'),
      );
      const debtors = [...new Set(sharing.flatMap((other) => other.trigger['owed-by'] ?? []))];
      if (debtors.length === 0) return [];
      const place = sources.placeOf(partnership.file, [...path, 'clause']);
      return [problem('debtor-unsaid', place, { clause: trigger.clause, debtors })];
    });
  });
}
