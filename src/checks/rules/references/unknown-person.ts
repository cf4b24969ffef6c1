import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { prosePositions } from '../../../domain/prose/prose-references.ts';
import { peopleReferences } from '../../../domain/network/people-references.ts';
import { isBroken } from '../../../loading/broken-content.ts';
import type { Playbook } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';
import { sitesOf, type Site } from '../../material/reference-sites.ts';
import { reportUnknown, suggestId } from '../../material/unknown-references.ts';

/** An owner, manager, member or approver whom `people.yaml` does not list. */
export function checkUnknownPerson(context: CheckContext): Diagnostic[] {
  const { playbook } = context;
  return [
    ...reportUnknown(
      context,
      'unknown-person',
      [...sitesOf(playbook, peopleReferences), ...contactOwners(playbook)],
      playbook.people,
      'person',
    ),
    ...unknownApprovers(context),
  ];
}

function contactOwners({ network }: Playbook): Site[] {
  return network.flatMap(({ id, owner }) =>
    owner === undefined ? [] : [{ file: 'network.yaml', path: [id, 'owner'], target: 'value' as const, text: owner }],
  );
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
