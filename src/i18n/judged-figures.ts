import type { AttentionValues } from '../domain/attention/attention-item.ts';
import { formatBesideLimit, formatMeasuredValue } from '../format/kpi-value.ts';
import type { Locale } from '../model/locale.ts';

/**
 * The value and the limit that a rule cites, as `formatBesideLimit` writes them side by side; without a limit, the
 * value with the decimals that an amount was reckoned from.
 */
export function judgedFigures(
  { value, limitValue, unit }: Pick<AttentionValues['clause-triggered'], 'value' | 'limitValue' | 'unit'>,
  locale: Locale,
): { readonly value: string; readonly limit: string } {
  if (limitValue === '') return { value: formatMeasuredValue(Number(value), unit, locale), limit: '' };
  return formatBesideLimit({ value: Number(value), limit: limitValue }, unit, locale);
}
