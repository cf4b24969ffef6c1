import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A quorum of the second call where the first has none: no vote would ever wait for a second one (M22). */
export function checkSecondCallWithoutQuorum({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, governance }) => {
    const { quorum, 'second-call': secondCall } = governance?.decisions?.vote ?? {};
    if (quorum !== undefined || secondCall === undefined) return [];
    const place = sources.placeOf(file, ['governance', 'decisions', 'vote', 'second-call'], 'key');
    return [problem('second-call-without-quorum', place, {})];
  });
}
