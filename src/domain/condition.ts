import type { Condition } from '../model/condition.ts';
import type { Partnership } from '../model/playbook.ts';
import { isStageFrom } from '../model/stage.ts';
import { fieldOf, isFieldSet } from './record-field.ts';

/**
 * Whether a condition is true of a partnership's record.
 * `is` compares without case, and with a list it is enough that one item matches: `contracts.instrument is pilot`.
 * A record without a stage (a partner edition that does not share it) is from no stage.
 */
export function holds(condition: Condition, partnership: Partnership): boolean {
  switch (condition.kind) {
    case 'stage-from':
      return partnership.stage !== undefined && isStageFrom(partnership.stage, condition.stage);
    case 'set':
      return isFieldSet(partnership, condition.field) === condition.set;
    case 'is':
      return matches(fieldOf(partnership, condition.field), condition.value.toLowerCase());
  }
}

function matches(value: unknown, wanted: string): boolean {
  if (Array.isArray(value)) return value.some((item) => matches(item, wanted));
  return ['string', 'number', 'boolean'].includes(typeof value) && String(value).toLowerCase() === wanted;
}
