import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { writtenVoteShare } from '../../material/written-number.ts';

/** A quorum of the second call beyond that of the first: a second call is there to ask for less (M22). */
export function checkSecondCallOverQuorum({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, governance }) => {
    const { quorum, 'second-call': secondCall } = governance?.decisions?.vote ?? {};
    if (quorum === undefined || secondCall === undefined || secondCall <= quorum) return [];
    const place = sources.placeOf(file, ['governance', 'decisions', 'vote', 'second-call']);
    const values = { secondCall: writtenVoteShare(secondCall), quorum: writtenVoteShare(quorum) };
    return [problem('second-call-over-quorum', place, values)];
  });
}
