import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { parseFrontMatterNumber } from '../../../model/number.ts';
import type { CheckContext } from '../../check.ts';
import { filledVariables } from '../../material/filled-variables.ts';
import { writtenShare } from '../../material/written-number.ts';
import { isSignMissing } from './bad-variable-value.ts';
import { isReversed } from './variable-bounds-order.ts';

/**
 * A rate, amount or number outside the bounds of its variable; the bounds themselves are allowed. A rate without its
 * sign is another mistake.
 */
export function checkVariableOutOfBounds(context: CheckContext): Diagnostic[] {
  return filledVariables(context).flatMap(({ name, variable, value, place }) => {
    const { type, min, max } = variable;
    const number =
      type === 'rate' || type === 'amount' || type === 'number' ? parseFrontMatterNumber(value) : undefined;
    if (isSignMissing(type, value)) return [];
    if (number === undefined || isReversed(variable) || (number >= (min ?? -Infinity) && number <= (max ?? Infinity)))
      return [];
    const bound = (limit: number | undefined) => {
      if (limit === undefined) return '';
      return type === 'rate' ? writtenShare(limit) : String(limit);
    };
    return [problem('variable-out-of-bounds', place(), { name, value, min: bound(min), max: bound(max) })];
  });
}
