import { isOrAmends } from '../../domain/contract/amended-chain.ts';
import { clauseAt } from '../../domain/contract/clause-version.ts';
import type { KpiTrigger } from '../../model/kpi-use.ts';
import type { Clause, EarlierClause, Partnership } from '../../model/playbook.ts';

/**
 * What a trigger sets off, at the versions that the contracts it may mean have signed: each gives the terms in its
 * time. At that of the library where none holds the clause, or none at a version that was kept; nothing where the
 * library does not know it.
 */
export function triggeredClauses(
  { contracts = [] }: Pick<Partnership, 'contracts'>,
  { clause: id, contract: named }: Pick<KpiTrigger, 'clause' | 'contract'>,
  clauses: readonly Clause[],
): EarlierClause[] {
  const library = clauses.find((clause) => clause.id === id);
  if (library === undefined) return [];
  const signed = contracts
    .filter((contract) => named === undefined || isOrAmends(contract, named, contracts))
    .flatMap((contract) => contract.clauses ?? [])
    .filter((pin) => pin.clause.id === id && pin.waiver === undefined)
    .flatMap((pin) => clauseAt(library, pin.clause.version) ?? []);
  return signed.length > 0 ? [...new Set(signed)] : [library];
}
