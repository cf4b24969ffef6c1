import { problem } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { prosePositions } from '../domain/prose/prose-references.ts';
import { peopleReferences } from '../domain/people-references.ts';
import { isBroken, type CheckContext } from './check.ts';
import { sitesOf } from './reference-sites.ts';
import { reportUnknown, suggestId } from './unknown-references.ts';

/** An owner, manager, member or approver whom `people.yaml` does not list. */
export function checkUnknownPerson(context: CheckContext): Diagnostic[] {
  const { playbook } = context;
  return [
    ...reportUnknown(context, 'unknown-person', sitesOf(playbook, peopleReferences), playbook.people, 'person'),
    ...unknownApprovers(context),
  ];
}

/** Those who must approve a negotiation position are named in the clause’s body. */
function unknownApprovers(context: CheckContext): Diagnostic[] {
  const { people, clauses } = context.playbook;
  const known = new Set(people.map(({ id }) => id));
  return clauses
    .flatMap(({ prose }) => prosePositions(prose))
    .flatMap(({ approver, place }) => {
      if (approver === undefined || known.has(approver) || isBroken(context, 'person', approver)) return [];
      return [problem('unknown-person', place, { value: approver, suggestion: suggestId(approver, people) })];
    });
}
