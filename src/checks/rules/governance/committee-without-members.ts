import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A committee of nobody (M21). */
export function checkCommitteeWithoutMembers({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, governance }) =>
    (governance?.committees ?? []).flatMap(({ name, members }, index) => {
      if (members.length > 0) return [];
      return [
        problem(
          'committee-without-members',
          sources.placeOf(file, ['governance', 'committees', index, 'members'], 'key'),
          { committee: name },
        ),
      ];
    }),
  );
}
