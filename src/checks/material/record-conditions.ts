import type { Place } from '../../diagnostics/position.ts';
import { passageConditions } from '../../domain/prose/prose-references.ts';
import { parseCondition, type Condition } from '../../model/condition.ts';
import type { CheckContext } from '../check.ts';
import { programmeCriteria } from './programme-criteria.ts';

/**
 * A condition on records that a clause, one of its optional passages, a checklist, one of its lines or a level of the
 * programme sets, and where it is written.
 */
export interface FiledCondition {
  readonly condition: Condition;
  readonly place: () => Place;
}

/** Every condition of the library, of its wordings, of the programme and of the checklists. */
export function conditionsOf({ playbook, sources }: Pick<CheckContext, 'playbook' | 'sources'>): FiledCondition[] {
  const { clauses, checklists } = playbook;
  return [
    ...clauses.flatMap(({ file, applies = [] }) =>
      applies.map(({ when }, index) => ({
        condition: when,
        place: () => sources.placeOf(file, ['applies', index, 'when']),
      })),
    ),
    ...clauses.flatMap(({ prose, translations }) =>
      [prose, ...Object.values(translations).map((translation) => translation.prose)]
        .flatMap((wording) => passageConditions(wording))
        .flatMap(({ condition: written, place }) => {
          const condition = parseCondition(written);
          return condition ? [{ condition, place: () => place }] : [];
        }),
    ),
    ...programmeCriteria(playbook).flatMap(({ file, path, criterion: { when } }) =>
      when ? [{ condition: when, place: () => sources.placeOf(file, [...path, 'when']) }] : [],
    ),
    ...checklists.flatMap(({ file, when }) =>
      when ? [{ condition: when, place: () => sources.placeOf(file, ['when']) }] : [],
    ),
    ...checklists.flatMap(({ file, items }) =>
      items.flatMap(({ when }, index) =>
        when ? [{ condition: when, place: () => sources.placeOf(file, ['items', index, 'when']) }] : [],
      ),
    ),
  ];
}
