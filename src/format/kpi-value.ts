import type { Locale } from '../model/locale.ts';
import { ownValue } from '../model/own-value.ts';
import { decimalsBeside } from './decimals-beside.ts';
import { currencySigns } from './money.ts';
import { pluralForm, type Forms } from './plural.ts';
import { agreedDecimals, formatNumber, formatPercent, type NumberStyle } from './number.ts';

interface Unit {
  readonly fr: Forms;
  readonly en: Forms;
}

const units: Readonly<Record<string, Unit>> = {
  days: { fr: { one: 'jour', other: 'jours' }, en: { one: 'day', other: 'days' } },
  hours: { fr: { one: 'heure', other: 'heures' }, en: { one: 'hour', other: 'hours' } },
  points: { fr: { one: 'point', other: 'points' }, en: { one: 'point', other: 'points' } },
  weeks: { fr: { one: 'semaine', other: 'semaines' }, en: { one: 'week', other: 'weeks' } },
  months: { fr: { one: 'mois', other: 'mois' }, en: { one: 'month', other: 'months' } },
};

/** The value and its unit apart, for a card that sets them in two sizes. `unit` is empty for a plain count. */
export interface KpiValueParts {
  readonly value: string;
  readonly unit: string;
  /** Whether the unit stands before the value, as a currency does in English. */
  readonly before: boolean;
}

function decimals(value: number): number {
  return Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 100 ? 1 : 2;
}

/**
 * A KPI’s value in words: `96,8 %` (kept as 0.968), `38 200 €`, `2,6 jours`, `17`.
 * A missing value is `–`, never zero. Units the playbook does not know are printed as the editor wrote them.
 */
export function formatKpiParts(
  value: number | null,
  unit: string,
  locale: Locale,
  style: NumberStyle = {},
): KpiValueParts {
  if (value === null) return { value: '–', unit: '', before: false };
  if (unit === '%') {
    const percent = formatPercent(value, locale, { max: 1, ...style });
    return { value: percent.replace(/\u00a0?%$/, ''), unit: '%', before: false };
  }
  const text = formatNumber(value, locale, { max: decimals(value), ...style });
  if (unit === 'count') return { value: text, unit: '', before: false };
  const sign = ownValue(currencySigns, unit);
  if (sign) return { value: text, unit: sign, before: locale === 'en' };
  const known = ownValue(units, unit);
  return { value: text, unit: known ? pluralForm(value, locale, known[locale]) : unit, before: false };
}

/** The same on one line. */
export function formatKpiValue(value: number | null, unit: string, locale: Locale, style: NumberStyle = {}): string {
  const parts = formatKpiParts(value, unit, locale, style);
  if (parts.unit === '') return parts.value;
  if (parts.before) return parts.value.replace(/^[+\u2212]?/, (sign) => `${sign}${parts.unit}`);
  return parts.unit === '%' && locale === 'en' ? `${parts.value}%` : `${parts.value}\u00a0${parts.unit}`;
}

/** The decimals a figure keeps that an amount is reckoned from: enough to reckon it again, not those of a quotient. */
const measuredDecimals = 4;

/** A figure that an amount rests on, with the decimals it was reckoned with: 98.99 % does not read as 99 %. */
export function formatMeasuredValue(value: number, unit: string, locale: Locale): string {
  return shownWith(value, unit, locale, measuredDecimals);
}

/** A target or a limit as it was agreed, `99,95 %`: rounded like a measured value, it would read as another one. */
export function formatAgreedKpiValue(value: number, unit: string, locale: Locale): string {
  return shownWith(value, unit, locale, agreedDecimals);
}

/**
 * A value with the decimals that keep it on its side of what it is judged on, at least the usual ones: 98.47 % under a
 * target of 98.5 % never reads as 98.5 %. At most six decimals.
 */
export function formatJudgedKpiValue(
  value: number | null,
  limits: readonly number[],
  unit: string,
  locale: Locale,
): string {
  if (value === null) return formatKpiValue(value, unit, locale);
  const style = unit === '%' ? { scale: 100, usual: 1 } : { scale: 1, usual: decimals(value) };
  return shownWith(value, unit, locale, decimalsBeside(value, limits, style));
}

/**
 * A value and the limit it is judged on, for a reader who sees them side by side: the limit as it was agreed, and both
 * with the decimals that tell them apart, so that 94.99 % under 95 % never reads as 95 %. At most six decimals; figures
 * that differ by less are written alike.
 */
export function formatBesideLimit(
  { value, limit }: { readonly value: number; readonly limit: number },
  unit: string,
  locale: Locale,
): { readonly value: string; readonly limit: string } {
  const agreed = formatAgreedKpiValue(limit, unit, locale);
  const shown = Array.from({ length: agreedDecimals + 1 }, (_, max) => ({
    value: shownWith(value, unit, locale, max),
    limit: shownWith(limit, unit, locale, max),
  })).filter((pair) => pair.limit === agreed);
  const pair = shown.find((each) => each.value !== each.limit) ?? shown[0];
  return pair ?? { value: shownWith(value, unit, locale, agreedDecimals), limit: agreed };
}

/** With at least the decimals that the value has when it stands alone. */
function shownWith(value: number, unit: string, locale: Locale, max: number): string {
  return formatKpiValue(value, unit, locale, { max: Math.max(max, unit === '%' ? 1 : decimals(value)) });
}
