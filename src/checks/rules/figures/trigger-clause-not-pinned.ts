import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isOrAmends } from '../../../domain/contract/amended-chain.ts';
import type { CheckContext } from '../../check.ts';
import { isMeantAs } from '../../material/unknown-references.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';

/**
 * A threshold that triggers a clause which no contract of the record holds, or not the one it names, or which is
 * waived: nothing would be owed (M17).
 */
export function checkTriggerClauseNotPinned({ playbook, sources }: CheckContext): Diagnostic[] {
  const library = new Set(playbook.clauses.map(({ id }) => id));
  return playbook.partnerships.flatMap((partnership) => {
    const { file, contracts = [] } = partnership;
    return triggersIn(partnership).flatMap(({ trigger: { clause, contract }, path }) => {
      const asked = contracts.filter((each) => contract === undefined || isOrAmends(each, contract, contracts));
      const pins = asked
        .flatMap(({ id, clauses = [] }) => clauses.map((pin) => ({ ...pin, by: id })))
        .filter((pin) => pin.clause.id === clause || isMeantAs(pin.clause.id, clause, playbook.clauses));
      const isHeld = pins.some(({ waiver }) => waiver === undefined);
      // A contract that the record does not hold is another mistake.
      if (isHeld || (asked.length === 0 && contract !== undefined) || !library.has(clause)) return [];
      return [
        problem('trigger-clause-not-pinned', sources.placeOf(file, [...path, 'clause']), {
          clause,
          contract: contract ?? '',
          waivedBy: pins[0]?.by ?? '',
        }),
      ];
    });
  });
}
