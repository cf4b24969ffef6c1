import { aClause, anEarlierClause, day } from './builders.ts';
import { proseOf } from './prose.ts';
import { withPlainSpaces } from './plain-spaces.ts';
import type { WordingDifference } from '../views/clause/wording-difference.ts';

function wording(text: string) {
  return proseOf(
    `<Position tier="preferred">\n\n${text}\n\n</Position>\n\n<Position tier="fallback-1">\n\nTrois mois.\n\n</Position>`,
  );
}

/** The one blank of both versions. */
export const amendedVariables = { plafond: { type: 'amount' as const, label: 'Plafond' } };

/** The version that contracts were signed in. */
export const formerVersion = anEarlierClause({
  version: '1.2',
  variables: amendedVariables,
  prose: wording('1. Sous trente jours.\n2. Dans la limite de [[plafond]].'),
});

/** A clause whose preferred wording was amended since. */
export const amendedClause = aClause({
  version: '2.0',
  variables: amendedVariables,
  approved: { by: 'ines-morvan', on: day('2026-06-15') },
  prose: wording('1. Sous quinze jours.\n2. Dans la limite de [[plafond]].'),
  earlier: [formerVersion],
});

/** The paragraphs of a difference, `[-words left out-]` and `{+words added+}`. */
export function markedUp(difference: WordingDifference | undefined): string[] | undefined {
  return difference?.paragraphs.map((paragraph) =>
    withPlainSpaces(
      paragraph
        .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
        .join(''),
    ),
  );
}
