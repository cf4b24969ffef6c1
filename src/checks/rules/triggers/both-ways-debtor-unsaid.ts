import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { owingOf } from '../../../domain/obligations/owing.ts';
import type { CheckContext } from '../../check.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';
import { triggeredClauses } from '../../material/triggered-clauses.ts';

/**
 * A trigger of a clause that runs both ways which names no debtor, or leaves several creditors: nobody could tell who
 * owes what is under zero (M17).
 */
export function checkBothWaysDebtorUnsaid({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) =>
    triggersIn(partnership).flatMap(({ trigger, path }) => {
      const { clause } = trigger;
      const asked = triggeredClauses(partnership, trigger, playbook.clauses);
      const creditors = owingOf(trigger, partnership.parties)?.to ?? [];
      if (creditors.length === 1 || asked.every((each) => each.trigger?.['both-ways'] !== true)) return [];
      const at = sources.placeOf(partnership.file, [...path, 'clause']);
      return [problem('both-ways-debtor-unsaid', at, { clause, creditors: [...creditors] })];
    }),
  );
}
