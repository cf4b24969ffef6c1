import type { FieldPath } from '../../diagnostics/source-map.ts';
import { clauseAt } from '../../domain/contract/clause-version.ts';
import type { Contract, PinnedClause } from '../../model/contract.ts';
import type { Clause, EarlierClause, Partnership, Playbook } from '../../model/playbook.ts';

/** A clause that a contract pins, where it is written, and the library’s clause when there is one. */
export interface Pinned {
  readonly file: string;
  readonly path: FieldPath;
  readonly pin: PinnedClause;
  readonly contract: Contract;
  readonly partnership: Partnership;
  readonly clause: Clause | undefined;
  /** The clause as it reads at the version pinned, when the library still holds that version. */
  readonly signed: EarlierClause | undefined;
}

/** Every clause pinned by every contract, in the order of the records. */
export function pinnedClauses(playbook: Pick<Playbook, 'partnerships' | 'clauses'>): Pinned[] {
  const library = new Map(playbook.clauses.map((clause) => [clause.id, clause]));
  return playbook.partnerships.flatMap((partnership) =>
    (partnership.contracts ?? []).flatMap((contract, at) =>
      (contract.clauses ?? []).map((pin, index) => {
        const clause = library.get(pin.clause.id);
        return {
          file: partnership.file,
          path: ['contracts', at, 'clauses', index],
          pin,
          contract,
          partnership,
          clause,
          signed: clauseAt(clause, pin.clause.version),
        };
      }),
    ),
  );
}
