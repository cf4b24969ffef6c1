import { currencyCodes } from '../../model/currency-codes.ts';
import { ownValue } from '../../model/own-value.ts';
/** What a KPI’s unit says about how its figures are written. */
export type KpiUnit =
  | { readonly kind: 'percent' }
  /** `scale` is the power of ten of the unit itself: 3 for k€. */
  | { readonly kind: 'money'; readonly currency: string; readonly scale: number }
  | { readonly kind: 'plain' };

const scales: Readonly<Record<string, number>> = { '': 0, k: 3, K: 3, M: 6, Md: 9, Mds: 9, Mrd: 9, bn: 9 };
const symbols: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: '$' };
const dollars = new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN']);

/** The currency that a sign or code stands for (`€` → `EUR`; `$` stays, it has many), or undefined where it is none. */
export function currencyOf(mark: string): string | undefined {
  return symbols[mark] ?? (currencyCodes.has(mark) ? mark : undefined);
}

/** The power of ten of `k`, `M`, `Md`, or undefined where the letters are none of them. */
export function scaleOf(letters: string): number | undefined {
  return ownValue(scales, letters);
}

/** Whether a sign written in a cell can mean the currency of a KPI. */
export function isSameCurrency(written: string, expected: string): boolean {
  return (
    written === expected || (written === '$' && dollars.has(expected)) || (expected === '$' && dollars.has(written))
  );
}

/** Reads the unit of the catalogue: `%`, `EUR`, `k€`, else a unit that figures do not repeat (`days`, `count` …). */
export function readKpiUnit(unit: string): KpiUnit {
  const text = unit.trim();
  if (text === '%') return { kind: 'percent' };
  const match = /^(k|K|Mds|Md|Mrd|M|bn)?\s*(€|£|\$|[A-Z]{3})$/.exec(text);
  const currency = currencyOf(match?.[2] ?? '');
  if (!match || currency === undefined) return { kind: 'plain' };
  return { kind: 'money', currency, scale: scaleOf(match[1] ?? '') ?? 0 };
}
