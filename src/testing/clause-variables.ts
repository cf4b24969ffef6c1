import type { ClauseVariable } from '../model/clause.ts';
import { aClause, aContract, aPartnership } from './builders.ts';

/** A rate within bounds. */
export const seuil: ClauseVariable = { type: 'rate', label: 'Seuil', min: 0.5, max: 1 };

/** An amount that need not be filled in. */
export const plafond: ClauseVariable = { type: 'amount', label: 'Plafond annuel', default: '60000' };

/** A playbook whose contract fills these values in the clause that declares these variables. */
export function signedWith(
  values: Readonly<Record<string, string>> | undefined,
  variables: Readonly<Record<string, ClauseVariable>>,
  version = '1.0',
) {
  const pin = { clause: { id: 'revision-partage', version }, ...(values && { with: values }) };
  return {
    partnerships: [aPartnership({ contracts: [aContract({ clauses: [pin] })] })],
    clauses: [aClause({ variables })],
  };
}
