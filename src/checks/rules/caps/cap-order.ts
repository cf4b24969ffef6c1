import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { FieldPath } from '../../../diagnostics/source-map.ts';
import { clauseTerms, type Caps } from '../../../domain/obligations/clause-terms.ts';
import { penaltyCapsOf } from '../../../domain/obligations/penalty-cap.ts';
import type { Clause } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { pinnedClauses } from '../../material/pinned-clauses.ts';
import { writtenAmount } from '../../material/written-amount.ts';

/**
 * Caps that contradict each other: nothing left to pay, or a year or a contract that allows less than one of its
 * periods (M17). Told in the library at the cap, in a contract whose own values bring it about at the clause it pins,
 * and at the cap a contract sets on all its penalties.
 */
export function checkCapOrder({ playbook, sources }: CheckContext): Diagnostic[] {
  const inLibrary = playbook.clauses.flatMap((clause) => faults(clause, undefined, clause.file, ['trigger', 'cap']));
  const inContracts = pinnedClauses(playbook).flatMap(({ file, path, pin, clause }) => {
    if (clause?.version !== pin.clause.version || faults(clause, undefined, file, path).length > 0) return [];
    return faults(clause, pin.with, file, [...path, 'with']);
  });
  const inCommon = playbook.partnerships.flatMap(({ file, contracts = [] }) =>
    contracts.flatMap((contract, index) => {
      const caps = contract['penalty-cap'] && penaltyCapsOf(contract);
      return caps ? faultsOf(caps, file, ['contracts', index, 'penalty-cap']) : [];
    }),
  );
  return [...inLibrary, ...inContracts, ...inCommon].map(({ file, path, values }) =>
    problem('cap-order', sources.placeOf(file, path), values),
  );
}

interface CapFault {
  readonly file: string;
  readonly path: FieldPath;
  readonly values: { readonly year: string; readonly period: string; readonly nothing: number };
}

function faults(
  clause: Clause,
  given: Readonly<Record<string, string>> | undefined,
  file: string,
  path: FieldPath,
): CapFault[] {
  return faultsOf(clauseTerms(clause, given)?.caps ?? {}, file, path);
}

function faultsOf({ period, month, year, contractYear, contract }: Caps, file: string, path: FieldPath): CapFault[] {
  const longer = [year, contractYear, contract].filter((cap) => cap !== undefined);
  const [lowest, most] = [Math.min(...longer), Math.min(...[period, month].filter((cap) => cap !== undefined))];
  const isNothing = [...longer, period, month].some((cap) => cap !== undefined && cap <= 0);
  if (!isNothing && !(Number.isFinite(most) && lowest < most)) return [];
  const write = (cap: number) => (Number.isFinite(cap) ? writtenAmount(cap) : '');
  return [{ file, path, values: { year: write(lowest), period: write(most), nothing: isNothing ? 1 : 0 } }];
}
