import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { FieldPath } from '../../../diagnostics/source-map.ts';
import type { CheckContext } from '../../check.ts';

interface Link {
  readonly id: string;
  readonly next: string | undefined;
  readonly file: string;
  readonly path: FieldPath;
}

/**
 * Committees, shared objectives, contracts, decisions or clauses that lead back to themselves, and a clause that
 * depends on itself or excludes itself: two that depend on each other are signed together. Each circle is told once.
 */
export function checkReferenceCycle({ playbook, sources }: CheckContext): Diagnostic[] {
  const chains = playbook.partnerships.flatMap(({ file, governance, okrs = [], contracts = [], journal }): Link[][] => [
    (governance?.committees ?? []).map(({ id, parent }, index) => ({
      id,
      next: parent,
      file,
      path: ['governance', 'committees', index, 'parent'],
    })),
    okrs.map(({ id, parent }, index) => ({ id, next: parent, file, path: ['okrs', index, 'parent'] })),
    contracts.map(({ id, supersedes }, index) => ({
      id,
      next: supersedes,
      file,
      path: ['contracts', index, 'supersedes'],
    })),
    contracts.map(({ id, amends }, index) => ({ id, next: amends, file, path: ['contracts', index, 'amends'] })),
    journal.map(({ id, file: entry, supersedes }) => ({ id, next: supersedes, file: entry, path: ['supersedes'] })),
  ]);
  chains.push(
    playbook.clauses.map(({ id, file, supersedes }) => ({ id, next: supersedes, file, path: ['supersedes'] })),
  );
  const alone = playbook.clauses.flatMap(({ id, file, requires = [], conflicts = [] }): [Link][] =>
    Object.entries({ requires, conflicts }).flatMap(([field, ids]) => {
      const index = ids.indexOf(id);
      return index === -1 ? [] : [[{ id, next: id, file, path: [field, index] }]];
    }),
  );
  return [...chains.flatMap(circlesIn), ...alone].map((circle) => {
    const [first] = circle;
    return problem('reference-cycle', sources.placeOf(first.file, first.path), {
      field: String(first.path.findLast((step) => typeof step === 'string')),
      ids: [...circle.map(({ id }) => id), first.id],
    });
  });
}

function circlesIn(links: readonly Link[]): [Link, ...Link[]][] {
  const byId = new Map(links.map((link) => [link.id, link]));
  const told = new Set<string>();
  return links.flatMap((start) => {
    const circle: [Link, ...Link[]] = [start];
    let at = byId.get(start.next ?? '');
    while (at && at !== start && !circle.includes(at)) {
      circle.push(at);
      at = byId.get(at.next ?? '');
    }
    if (at !== start || told.has(start.id)) return [];
    for (const { id } of circle) told.add(id);
    return [circle];
  });
}
