import type { Partnership } from '../model/playbook.ts';
import { aClause, aContract, aPartnershipType, aPinnedClause } from './builders.ts';

/** A library of two clauses, `a` and `b`, that a type of partnership requires. */
export const twoClauses = {
  reference: { types: [aPartnershipType({ requires: ['a', 'b'] })], contractKinds: [], tools: [] },
  clauses: [aClause({ id: 'a', title: 'Sortie' }), aClause({ id: 'b', title: 'Gouvernance' })],
};

/** A record whose contract holds clauses, by their ids. */
export function holding(...ids: readonly string[]): Partial<Partnership> {
  return { contracts: [aContract({ clauses: ids.map((id) => aPinnedClause(id)) })] };
}
