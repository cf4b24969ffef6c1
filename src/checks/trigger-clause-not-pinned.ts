import { problem } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CheckContext } from './check.ts';

/** A threshold that triggers a clause which no contract of the record holds: nothing would be owed (M17). */
export function checkTriggerClauseNotPinned({ playbook, sources }: CheckContext): Diagnostic[] {
  const library = new Set(playbook.clauses.map(({ id }) => id));
  return playbook.partnerships.flatMap(({ file, kpis = [], contracts = [] }) => {
    const pins = contracts.flatMap(({ clauses = [] }) => clauses).filter(({ waiver }) => waiver === undefined);
    const held = new Set(pins.map(({ clause }) => clause.id));
    return kpis.flatMap(({ trigger }, index) => {
      if (trigger === undefined || held.has(trigger.clause) || !library.has(trigger.clause)) return [];
      return [
        problem('trigger-clause-not-pinned', sources.placeOf(file, ['kpis', index, 'trigger', 'clause']), {
          clause: trigger.clause,
        }),
      ];
    });
  });
}
