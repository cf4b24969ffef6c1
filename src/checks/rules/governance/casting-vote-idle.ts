import { isTieBreakable } from '../../../domain/governance/vote.ts';
import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';

/** A casting vote under a qualified majority: equal halves never reach it, so there is no tie to break (M22). */
export function checkCastingVoteIdle({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, governance }) => {
    const vote = governance?.decisions?.vote;
    if (vote?.casting === undefined) return [];
    const { casting, threshold } = vote;
    if (isTieBreakable({ weights: vote.weights, threshold, casting })) return [];
    const values = { party: casting, threshold: threshold.share };
    return [
      problem('casting-vote-idle', sources.placeOf(file, ['governance', 'decisions', 'vote', 'casting']), values),
    ];
  });
}
