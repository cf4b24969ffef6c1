import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import { sharedWeaknesses } from '../../../domain/frame/swot-crossings.ts';
import type { CheckContext } from '../../check.ts';
import { hasEachParty } from '../../material/party-ids.ts';

/** A mitigation of a weakness that the parties do not both declare (M06). */
export function checkFrictionNotShared({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.filter(hasEachParty).flatMap(({ file, parties, swot }) => {
    const frictions = swot?.frictions ?? [];
    if (swot === undefined || frictions.length === 0) return [];
    const known = sharedWeaknesses(swot, parties).flatMap(({ declared }) => declared.map(({ id }) => id));
    return frictions.flatMap(({ of }, index) => {
      if (known.includes(of)) return [];
      const place = sources.placeOf(file, ['swot', 'frictions', index, 'of']);
      return [problem('friction-not-shared', place, { value: of, suggestion: nearestOf(of, known) })];
    });
  });
}
