import type { EarlierClause, Playbook } from '../../model/playbook.ts';

/** Every clause file of the library: each clause as it stands, then the versions it has left. */
export function clauseFiles({ clauses }: Pick<Playbook, 'clauses'>): EarlierClause[] {
  return clauses.flatMap((clause) => [clause, ...clause.earlier]);
}
