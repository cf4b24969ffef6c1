import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import type { FieldPath } from '../../../diagnostics/source-map.ts';
import type { Partnership } from '../../../model/playbook.ts';
import type { CheckContext } from '../../check.ts';

interface Rating {
  readonly item: string;
  readonly path: FieldPath;
  readonly rated: object;
}

/**
 * A fit, health check, behaviour or contribution that one party has not rated: there is nothing to compare (M05, M09,
 * M29, M36). A health check whose missing rating was asked for is awaited, and no mistake; one that stands under a
 * misspelt name is told there.
 */
export function checkOneSidedRating({ playbook, sources }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap((partnership) =>
    ratingsOf(partnership).flatMap(({ item, path, rated }) =>
      partnership.parties
        .filter(({ id }) => !Object.hasOwn(rated, id) && !isMisspelt(id, rated, partnership))
        .map(({ id }) => problem('one-sided-rating', sources.placeOf(partnership.file, path), { item, party: id })),
    ),
  );
}

/** Whether one of the ratings stands under a name that is no party’s, and nearest to this one’s. */
function isMisspelt(party: string, rated: object, { parties }: Partnership): boolean {
  const ids = parties.map(({ id }) => id);
  return Object.entries(rated).some(
    ([name, rating]) => typeof rating === 'number' && !ids.includes(name) && nearestOf(name, ids) === party,
  );
}

function ratingsOf({
  fit = [],
  contributions = [],
  trust = [],
  'health-check': healthCheck = [],
}: Partnership): Rating[] {
  return [
    ...fit.map((line, index) => ({ item: line.dimension, path: ['fit', index], rated: line })),
    ...healthCheck.flatMap((line, index) =>
      line.asked === undefined ? [{ item: line.item, path: ['health-check', index], rated: line }] : [],
    ),
    ...trust.map((line, index) => ({ item: line.behaviour, path: ['trust', index], rated: line })),
    ...contributions.map(({ id, strength }, index) => ({
      item: id,
      path: ['contributions', index, 'strength'],
      rated: strength,
    })),
  ];
}
