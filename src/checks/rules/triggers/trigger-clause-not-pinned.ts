import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { isOrAmends } from '../../../domain/contract/amended-chain.ts';
import type { Contract } from '../../../model/contract.ts';
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
      const pins = asked.flatMap(pinsOf).filter(({ id }) => id === clause || isMeantAs(id, clause, playbook.clauses));
      const isHeld = pins.some(({ waiver }) => waiver === undefined);
      // A contract that the record does not hold is another mistake.
      if (isHeld || (asked.length === 0 && contract !== undefined) || !library.has(clause)) return [];
      const values = { clause, contract: contract ?? '', waivedBy: pins[0]?.by ?? '' };
      return [problem('trigger-clause-not-pinned', sources.placeOf(file, [...path, 'clause']), values)];
    });
  });
}

/** The clauses that a contract holds or waives, each with the contract it is pinned by. */
function pinsOf({ id: by, clauses = [] }: Contract) {
  return clauses.map(({ clause: { id }, waiver }) => ({ by, id, waiver }));
}
