import type { FieldPath } from '../diagnostics/source-map.ts';
import type { Contract, PinnedClause } from '../model/contract.ts';
import type { Clause, Partnership, Playbook } from '../model/playbook.ts';

/** A clause that a contract pins, where it is written, and the library’s clause when there is one. */
export interface Pinned {
  readonly file: string;
  readonly path: FieldPath;
  readonly pin: PinnedClause;
  readonly contract: Contract;
  readonly partnership: Partnership;
  readonly clause: Clause | undefined;
}

/** Every clause pinned by every contract, in the order of the records. */
export function pinnedClauses(playbook: Pick<Playbook, 'partnerships' | 'clauses'>): Pinned[] {
  const library = new Map(playbook.clauses.map((clause) => [clause.id, clause]));
  return playbook.partnerships.flatMap((partnership) =>
    (partnership.contracts ?? []).flatMap((contract, at) =>
      (contract.clauses ?? []).map((pin, index) => ({
        file: partnership.file,
        path: ['contracts', at, 'clauses', index],
        pin,
        contract,
        partnership,
        clause: library.get(pin.clause.id),
      })),
    ),
  );
}
