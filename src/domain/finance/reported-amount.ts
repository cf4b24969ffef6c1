import { periodEnd, type Period } from '../../model/period.ts';
import type { Settings } from '../../model/settings.ts';
import { exactOf, multiply, toMinor } from '../obligations/exact.ts';
import { compareText } from '../text/compare-text.ts';

/** The currency that amounts are told in, and the dated rates that bring others to it. */
export interface Reporting {
  readonly currency: string;
  readonly rates: NonNullable<Settings['rates']>;
}

/**
 * The reporting of a playbook in a currency: its rates are those of its own currency, and bring nothing to another one.
 */
export function reportingIn(currency: string, settings: Pick<Settings, 'currency' | 'rates'>): Reporting {
  return { currency, rates: currency === (settings.currency ?? 'EUR') ? (settings.rates ?? []) : [] };
}

/** Whether figures in a unit can be told in the currency: they are in it, or the playbook has a rate for theirs. */
export function isReported(unit: string, { currency, rates }: Reporting): boolean {
  return unit === currency || rates.some((rate) => rate.currency === unit);
}

/**
 * A figure of a period as an amount of the reporting currency, in minor units rounded half away from zero.
 * One in another currency is converted at the rate in force on the period’s last day: the latest dated on or before it.
 * Undefined without such a rate: an amount is converted or not summed at all.
 */
export function reportedAmount(
  value: number,
  unit: string,
  period: Period,
  { currency, rates }: Reporting,
): number | undefined {
  if (unit === currency) return toMinor(exactOf(value));
  const last = periodEnd(period);
  const known = rates.filter((rate) => rate.currency === unit && rate.on <= last);
  const dated = known.toSorted((a, b) => compareText(a.on, b.on)).at(-1);
  return dated && toMinor(multiply(exactOf(value), exactOf(dated.rate)));
}
