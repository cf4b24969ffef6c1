import { measuredNames } from '../../domain/obligations/charges.ts';
import { isNumeric } from '../../domain/obligations/clause-terms.ts';
import type { Clause } from '../../model/playbook.ts';

/** The names that a formula may use: the numbers among the clause’s variables, and what the figures give (M17). */
export function formulaNames(variables: NonNullable<Clause['variables']>): string[] {
  const numeric = Object.entries(variables).flatMap(([name, variable]) => (isNumeric(variable) ? [name] : []));
  return [...numeric, ...measuredNames];
}
