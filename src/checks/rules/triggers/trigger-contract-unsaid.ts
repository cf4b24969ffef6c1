import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Contract } from '../../../model/contract.ts';
import type { CheckContext } from '../../check.ts';
import { agreedTerms } from '../../material/agreed-terms.ts';
import { triggersIn } from '../../material/kpi-triggers.ts';

/**
 * A trigger of a clause that several contracts hold on different terms, none of them over the others,
 * without saying which (M17).
 */
export function checkTriggerContractUnsaid({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) => {
    const { file, contracts = [] } = partnership;
    return triggersIn(partnership).flatMap(({ trigger: { clause, contract }, path }) => {
      if (contract !== undefined) return [];
      const holders = holdersOf(clause, contracts);
      const chosen = holders.at(-1);
      if (chosen === undefined || holders.every(({ terms }) => terms === chosen.terms)) return [];
      const values = { clause, contracts: holders.map(({ id }) => id), chosen: chosen.id };
      return [problem('trigger-contract-unsaid', sources.placeOf(file, [...path, 'clause']), values)];
    });
  });
}

/** The contracts that hold a clause and stand alone, each with what it agrees on it. */
function holdersOf(clause: string, contracts: readonly Contract[]) {
  return contracts.flatMap((contract) => {
    const pin = contract.clauses?.find((held) => held.clause.id === clause && held.waiver === undefined);
    return pin && standsAlone(contract, contracts) ? [{ id: contract.id, terms: agreedTerms(pin) }] : [];
  });
}

/**
 * Whether nothing says how a contract stands to the others: it amends, replaces and is replaced by none, and no
 * order of precedence holds.
 */
function standsAlone({ id, amends, supersedes }: Contract, contracts: readonly Contract[]): boolean {
  return (
    amends === undefined &&
    supersedes === undefined &&
    contracts.every((other) => other.supersedes !== id && other.precedence === undefined)
  );
}
