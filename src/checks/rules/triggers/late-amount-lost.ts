import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';

/**
 * An amount owed for late data (M17): the rule fires while the figure is missing, and no longer once it has come, since
 * the files do not say when that was; what was owed for the delay would then show nowhere.
 */
export function checkLateAmountLost({ playbook, sources }: CheckContext): Diagnostic[] {
  const library = new Map(playbook.clauses.map(({ id, trigger }) => [id, trigger]));
  return playbook.partnerships.flatMap((partnership) =>
    triggersIn(partnership).flatMap(({ trigger: { when, clause }, path }) => {
      if (when.test !== 'late' || library.get(clause)?.formula === undefined) return [];
      return [problem('late-amount-lost', sources.placeOf(partnership.file, [...path, 'when']), { clause })];
    }),
  );
}
