import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';
import { triggeredClauses } from '../../material/triggered-clauses.ts';

/**
 * A rule on each period whose clause reckons no amount: every figure would ask for a decision, and none would say on
 * what (M17). What comes back at each interval is an obligation of the clause, with `every`.
 */
export function checkEachPeriodWithoutAmount({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) =>
    triggersIn(partnership).flatMap(({ trigger, path }) => {
      if (trigger.when.test !== 'each') return [];
      const clauses = triggeredClauses(partnership, trigger, playbook.clauses);
      if (clauses.every(({ trigger: terms }) => terms?.formula !== undefined && terms.effect !== 'duty')) return [];
      const place = sources.placeOf(partnership.file, [...path, 'when']);
      return [problem('each-period-without-amount', place, { clause: trigger.clause })];
    }),
  );
}
