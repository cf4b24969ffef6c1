import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { writtenVoteShare } from '../../material/written-number.ts';

/** A voting threshold that no vote can reach, being beyond all weight, or that none can miss, being nothing (M22). */
export function checkVoteThresholdUnreachable({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, governance }) => {
    const threshold = governance?.decisions?.vote?.threshold;
    if (threshold === undefined) return [];
    const { share, strict } = threshold;
    const isReachable = strict ? share >= 0 && share < 1 : share > 0 && share <= 1;
    if (isReachable) return [];
    const place = sources.placeOf(file, ['governance', 'decisions', 'vote', 'threshold']);
    return [
      problem('vote-threshold-unreachable', place, {
        threshold: writtenVoteShare(share),
        strict: String(strict),
        suggestion: share >= 2 && share <= 100 ? `${strict ? 'more than ' : ''}${share} %` : '',
      }),
    ];
  });
}
