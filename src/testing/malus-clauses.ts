import type { ClauseRecord } from '../model/clause.ts';
import type { Clause } from '../model/playbook.ts';
import { aMalus } from './obligations.ts';

/** Where the clause of `malusClauses` is written. */
export const malusFile = 'clauses/bonus-malus.mdx';

/** What that clause leaves to each contract: of every type that a formula may name, and one that it may not. */
export const malusVariables: ClauseRecord['variables'] = {
  seuil: { type: 'rate', label: 'Seuil' },
  montant: { type: 'amount', label: 'Montant', default: '2000' },
  plafond: { type: 'amount', label: 'Plafond', default: '5000' },
  delai: { type: 'duration', label: 'Délai' },
};

/** A library of one clause that costs something, with variables, for the rules on what it says. */
export function malusClauses(
  trigger: Partial<NonNullable<ClauseRecord['trigger']>>,
  fields: Partial<Clause> = {},
): { clauses: Clause[] } {
  return { clauses: [aMalus(trigger, { variables: malusVariables, ...fields })] };
}
