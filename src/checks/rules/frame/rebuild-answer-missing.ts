import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** Contributions of which none says what could not be rebuilt alone: the reason to be partners is missing (M05). */
export function checkRebuildAnswerMissing({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, contributions = [] }) => {
    if (contributions.length === 0 || contributions.some(({ alone }) => alone !== undefined)) return [];
    return [
      problem('rebuild-answer-missing', sources.placeOf(file, ['contributions'], 'key'), {
        count: contributions.length,
      }),
    ];
  });
}
