import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { complementOf } from '../../../domain/frame/complementarity.ts';
import { ratingsOf } from '../../../domain/health/party-ratings.ts';
import type { CheckContext } from '../../check.ts';

/** A finding: an asset in which every party is weak, which nobody will cover (M05). */
export function checkContributionBlindSpot({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, parties, contributions = [] }) => {
    const ids = parties.map(({ id }) => id);
    return contributions.flatMap(({ name, strength }, index) => {
      const strengths = ratingsOf(strength, ids);
      if (complementOf(strengths) !== 'blind-spot') return [];
      const told = ids.map((id, at) => `${id} ${strengths[at] ?? ''}`);
      return [
        problem('contribution-blind-spot', sources.placeOf(file, ['contributions', index, 'strength']), {
          name,
          strengths: told,
        }),
      ];
    });
  });
}
