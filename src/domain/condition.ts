import type { Condition } from '../model/condition.ts';
import { shiftDecimal } from '../model/shift-decimal.ts';
import type { Partnership } from '../model/playbook.ts';
import { isStageFrom } from '../model/stage.ts';
import { fieldOf, isFieldSet } from './record-field.ts';

/**
 * Whether a condition is true of a partnership's record.
 * `is` compares without case, and with a list it is enough that one item matches: `contracts.instrument is pilot`.
 * `at least` and `at most` take their limit in; a field that holds no number is within no limit.
 * A conflict is open as long as its entry gives no day of resolution.
 * A record without a stage (a partner edition that does not share it) is from no stage.
 */
export function holds(condition: Condition, partnership: Partnership): boolean {
  switch (condition.kind) {
    case 'stage-from':
      return partnership.stage !== undefined && isStageFrom(partnership.stage, condition.stage);
    case 'open-conflict':
      return partnership.journal.some(({ kind, resolved }) => kind === 'conflict' && resolved === undefined);
    case 'set':
      return isFieldSet(partnership, condition.field) === condition.set;
    case 'is':
      return matches(fieldOf(partnership, condition.field), condition.value.toLowerCase());
    case 'limit':
      return isWithin(fieldOf(partnership, condition.field), condition);
  }
}

/**
 * Whether any number of the field is on the right side of the limit, which is itself allowed. Amounts are kept in
 * cents, rates as parts of one.
 */
function isWithin(value: unknown, condition: Extract<Condition, { kind: 'limit' }>): boolean {
  if (Array.isArray(value)) return value.some((item) => isWithin(item, condition));
  if (typeof value !== 'number') return false;
  const { limit, unit } = condition;
  const places = unit === '' ? 0 : unit === '%' ? -2 : 2;
  const bound = shiftDecimal(condition.value, places);
  return limit === 'at least' ? value >= bound : value <= bound;
}

function matches(value: unknown, wanted: string): boolean {
  if (Array.isArray(value)) return value.some((item) => matches(item, wanted));
  return ['string', 'number', 'boolean'].includes(typeof value) && String(value).toLowerCase() === wanted;
}
