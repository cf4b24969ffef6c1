import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A committee that reports to no other and whose members all belong to one party (M21). Where a member’s party is
 * not known, nothing is said.
 */
export function checkCommitteeOneSided({ playbook, sources }: CheckContext): Diagnostic[] {
  const homes = new Map(playbook.people.map(({ id, party }) => [id, party]));
  return playbook.partnerships.flatMap(({ file, governance }) =>
    (governance?.committees ?? []).flatMap(({ name, members, parent }, index) => {
      const sides = new Set(members.map((member) => homes.get(member)));
      const [party] = sides;
      if (parent !== undefined || sides.size !== 1 || party === undefined) return [];
      return [
        problem('committee-one-sided', sources.placeOf(file, ['governance', 'committees', index, 'members'], 'key'), {
          committee: name,
          party,
        }),
      ];
    }),
  );
}
