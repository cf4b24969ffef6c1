import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A committee that needs more members present than it has (M21). */
export function checkCommitteeQuorumUnreachable({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, governance }) =>
    (governance?.committees ?? []).flatMap(({ name, members, quorum }, index) => {
      if (quorum === undefined || members.length === 0 || quorum <= members.length) return [];
      const values = { committee: name, quorum, members: members.length };
      return [
        problem(
          'committee-quorum-unreachable',
          sources.placeOf(file, ['governance', 'committees', index, 'quorum']),
          values,
        ),
      ];
    }),
  );
}
