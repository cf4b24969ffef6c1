import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A vote of the journal on second call, under a protocol that says no quorum for it: it is
 * judged as on first call (M22).
 */
export function checkSecondCallMissing({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ journal, governance }) =>
    governance?.decisions?.vote?.['second-call'] !== undefined
      ? []
      : journal.flatMap(({ file, votes, call }) =>
          votes === undefined || call !== 'second'
            ? []
            : [problem('second-call-missing', sources.placeOf(file, ['call']), {})],
        ),
  );
}
