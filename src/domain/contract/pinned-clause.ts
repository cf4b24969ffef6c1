import type { Contract, PinnedClause } from '../../model/contract.ts';
import type { Clause } from '../../model/playbook.ts';
import { clauseAt } from './clause-version.ts';
import type { ContractStanding } from './contract-standing.ts';

/** Instruments whose clauses bind only where that is said. */
const indicativeInstruments: readonly string[] = ['loi', 'mou', 'term-sheet'];

/** Whether a pinned clause binds (M15): what the contract marks at the clause, else what the version signed says of itself, else what the instrument is. */
export function isBinding(pin: PinnedClause, contract: Contract, clause: Clause | undefined): boolean {
  if (pin.binding !== undefined) return pin.binding === 'binding';
  if (contract.binding === false) return false;
  const marked = (clauseAt(clause, pin.clause.version) ?? clause)?.binding;
  return marked === undefined ? !indicativeInstruments.includes(contract.instrument) : marked === 'binding';
}

/** Whether an amendment that holds has put its own clause in the place of the contract’s (M44). */
export function isAmended(
  clause: string,
  { contract }: ContractStanding,
  standings: readonly ContractStanding[],
): boolean {
  return standings.some(
    ({ contract: amendment, holds }) =>
      holds && amendment.amends === contract.id && amendment.clauses?.some((pin) => pin.clause.id === clause),
  );
}
