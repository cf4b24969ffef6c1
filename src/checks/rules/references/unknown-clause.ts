import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { listReferences } from '../../../domain/list-references.ts';
import type { CheckContext } from '../../check.ts';
import { pinnedClauses } from '../../material/pinned-clauses.ts';
import { sitesOf, type Site } from '../../material/reference-sites.ts';
import { reportUnknown } from '../../material/unknown-references.ts';

/** A clause pinned, triggered, required or named that the library does not hold. */
export function checkUnknownClause(context: CheckContext): Diagnostic[] {
  const { playbook } = context;
  const pinned: Site[] = pinnedClauses(playbook).map(({ file, path, pin }) => ({
    file,
    path: [...path, 'clause'],
    target: 'value',
    text: pin.clause.id,
  }));
  const required: Site[] = playbook.reference.types.flatMap(({ id, requires = [] }) =>
    requires.map((text, index) => ({
      file: 'reference/types.yaml',
      path: [id, 'requires', index],
      target: 'value',
      text,
    })),
  );
  return reportUnknown(
    context,
    'unknown-clause',
    [...pinned, ...sitesOf(playbook, listReferences.clause), ...required],
    playbook.clauses,
    'clause',
  );
}
