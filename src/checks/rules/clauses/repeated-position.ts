import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { prosePositions } from '../../../domain/prose/prose-references.ts';
import type { Clause } from '../../../model/playbook.ts';
import type { Prose } from '../../../model/prose.ts';
import type { CheckContext } from '../../check.ts';

/**
 * A second position of one rank in the text of a clause: a contract that takes that rank is
 * given the first alone (M15).
 */
export function checkRepeatedPosition({ playbook }: CheckContext): Diagnostic[] {
  return playbook.clauses.flatMap(textsOf).flatMap((prose) => {
    const positions = prosePositions(prose);
    return positions.flatMap(({ tier, place }, index) => {
      const first = positions.find((position) => position.tier === tier);
      const isFirst = first === undefined || positions[index] === first;
      return isFirst ? [] : [problem('repeated-position', place, { tier, line: first.place.line })];
    });
  });
}

/** What a clause says today, in each language, and what it said at its earlier versions. */
function textsOf({ prose, translations, earlier }: Clause): Prose[] {
  return [
    prose,
    ...Object.values(translations).map((translation) => translation.prose),
    ...earlier.map((version) => version.prose),
  ];
}
