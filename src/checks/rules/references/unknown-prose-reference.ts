import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Place } from '../../../diagnostics/position.ts';
import { proseReferences } from '../../../domain/prose/prose-references.ts';
import { prosesOf } from '../../../domain/prose/proses.ts';
import { isBroken } from '../../../loading/broken-content.ts';
import { isIdentifier } from '../../../model/identifier.ts';
import { pagedRecords } from '../../../model/record-kinds.ts';
import type { CheckContext } from '../../check.ts';
import { suggestId } from '../../material/unknown-references.ts';

/**
 * A clause, KPI, partnership or figure of the register that a component of a text points to and that does not exist.
 */
export function checkUnknownProseReference(context: CheckContext): Diagnostic[] {
  const { clauses, kpis, partnerships, reference } = context.playbook;
  const report = linkReporter(context);
  const targets = {
    Clause: { kind: 'clause', list: clauses },
    Kpi: { kind: 'kpi', list: kpis },
    Partnership: { kind: 'partnership', list: partnerships },
    Claim: { kind: 'claim', list: reference.claims ?? [] },
  } as const;
  return prosesOf(context.playbook).flatMap(({ prose }) =>
    proseReferences(prose).flatMap(({ component, id, partnership, written, place }) => [
      ...(written === undefined ? report(component, id, targets[component], place) : []),
      ...(partnership === undefined ? [] : report(component, partnership, targets.Partnership, place)),
    ]),
  );
}

interface Target {
  readonly kind: 'clause' | 'kpi' | 'partnership' | 'claim';
  readonly list: readonly { readonly id: string; readonly formerly?: readonly string[] | undefined }[];
}

function linkReporter(context: CheckContext) {
  const known = new Map<Target['list'], ReadonlySet<string>>();
  return (component: string, id: string, { kind, list }: Target, place: Place): Diagnostic[] => {
    const ids = known.get(list) ?? new Set(list.map((target) => target.id));
    known.set(list, ids);
    // What cannot be an id was told when its text was read.
    if (ids.has(id) || !isIdentifier(id) || isBroken(context, kind, id)) return [];
    return [
      problem('unknown-prose-reference', place, {
        component,
        value: id,
        suggestion: suggestId(id, list),
        folder: kind === 'claim' ? 'reference/claims.yaml' : `${pagedRecords[kind].folder}/`,
      }),
    ];
  };
}
