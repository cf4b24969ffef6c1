import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** The call of a vote on an entry of the journal that records none: nothing is judged by its quorum (M22). */
export function checkCallWithoutVotes({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ journal }) =>
    journal.flatMap(({ file, call, votes = {} }) =>
      call === undefined || Object.keys(votes).length > 0
        ? []
        : [problem('call-without-votes', sources.placeOf(file, ['call']), { call })],
    ),
  );
}
