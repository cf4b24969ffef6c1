import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { CheckContext } from '../../check.ts';
import { conditionsOf } from '../../material/record-conditions.ts';
import { quantityAt } from '../../material/record-paths.ts';

/**
 * A condition with a limit on a field that holds no number, on an amount without its currency, or with a currency
 * on a plain number (M13).
 */
export function checkConditionUnitMismatch(context: CheckContext): Diagnostic[] {
  const currency = context.playbook.settings.currency ?? 'EUR';
  return conditionsOf(context).flatMap(({ condition, place }) => {
    if (condition.kind !== 'limit') return [];
    const { field, limit, value, unit } = condition;
    const quantity = quantityAt(field);
    const fits = quantity === 'amount' ? unit === currency : quantity === 'number' && (unit === '' || unit === '%');
    if (quantity === undefined || fits) return [];
    const suggestion =
      quantity === 'none' ? '' : `${field} ${limit} ${value}${quantity === 'amount' ? ` ${currency}` : ''}`;
    return [problem('condition-unit-mismatch', place(), { field, unit, quantity, suggestion })];
  });
}
