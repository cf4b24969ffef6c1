import type { AttentionValues } from '../domain/attention/attention-item.ts';
import { formatBesideLimit } from '../format/kpi-value.ts';
import type { Locale } from '../model/locale.ts';

/** The value and the limit that a rule cites, as `formatBesideLimit` writes them side by side. */
export function judgedFigures(
  { value, limitValue, unit }: Pick<AttentionValues['clause-triggered'], 'value' | 'limitValue' | 'unit'>,
  locale: Locale,
): { readonly value: string; readonly limit: string } {
  return formatBesideLimit({ value: Number(value), limit: Number(limitValue) }, unit, locale);
}
