import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { nearestOf } from '../../../diagnostics/near-match.ts';
import { isBroken } from '../../../loading/broken-content.ts';
import type { CheckContext } from '../../check.ts';
import { conditionsOf } from '../../material/record-conditions.ts';
import { choicesAt } from '../../material/record-paths.ts';

/** A condition on a value the field can never have: an unknown type, stage or kind (M13, M51). */
export function checkUnknownConditionValue(context: CheckContext): Diagnostic[] {
  const { playbook } = context;
  const types = playbook.reference.types.map(({ id }) => id);
  return conditionsOf(context).flatMap(({ condition, place }) => {
    if (condition.kind !== 'is') return [];
    const { field, value } = condition;
    const known = field === 'type' ? types : choicesAt(field);
    if (known.length === 0 || known.includes(value) || (field === 'type' && isBroken(context, 'type', value)))
      return [];
    return [
      problem('unknown-condition-value', place(), {
        field,
        value,
        suggestion: nearestOf(value, known),
        known,
      }),
    ];
  });
}
