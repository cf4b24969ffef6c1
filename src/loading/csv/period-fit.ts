import { periodHolding, type Frequency, type Period } from '../../model/period.ts';
import type { PeriodReading } from './parse-period.ts';

/** Whether what a cell says names one period of a KPI’s frequency. */
export type PeriodFit =
  | { readonly kind: 'fits'; readonly period: Period }
  /** Day and month can be swapped and the two days fall in different periods. */
  | { readonly kind: 'ambiguous'; readonly periods: readonly Period[] }
  | { readonly kind: 'other-frequency'; readonly found: Frequency };

/** Finds the period of a frequency: a full date stands for the period that holds it, where all its readings agree. */
export function fitPeriod(
  reading: Extract<PeriodReading, { kind: 'period' | 'days' }>,
  frequency: Frequency,
): PeriodFit {
  if (reading.kind === 'period') {
    return reading.frequency === frequency
      ? { kind: 'fits', period: reading.period }
      : { kind: 'other-frequency', found: reading.frequency };
  }
  const [first, ...others] = new Set(reading.days.map((day) => periodHolding(day, frequency)));
  if (first === undefined || others.length > 0) return { kind: 'ambiguous', periods: first ? [first, ...others] : [] };
  return { kind: 'fits', period: first };
}
