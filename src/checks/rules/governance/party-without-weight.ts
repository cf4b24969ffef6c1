import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { isMeantAs } from '../../material/unknown-references.ts';

/** A party that the weighted vote forgets (M22); one that agreed not to weigh is written with 0. */
export function checkPartyWithoutWeight({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ file, governance, parties }) => {
    const weights = governance?.decisions?.vote?.weights;
    if (weights === undefined) return [];
    return parties
      .filter(({ id }) => weights[id] === undefined && !Object.keys(weights).some((key) => isMeantAs(key, id, parties)))
      .map(({ id, name }) =>
        problem('party-without-weight', sources.placeOf(file, ['governance', 'decisions', 'vote', 'weights'], 'key'), {
          party: id,
          name,
        }),
      );
  });
}
