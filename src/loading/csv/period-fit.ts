import { firstMonthOf, periodAt, periodHolding, periodIndex, type Frequency, type Period } from '../../model/period.ts';
import type { PeriodReading } from './parse-period.ts';

/** What a cell says where it can be read, whatever the KPI. */
export type ReadPeriod = Exclude<PeriodReading, { kind: 'short-year' | 'unreadable' }>;

/** Whether what a cell says names one period of a KPI’s frequency. */
export type PeriodFit =
  | { readonly kind: 'fits'; readonly period: Period }
  /** Day and month can be swapped and the two days fall in different periods. */
  | { readonly kind: 'ambiguous'; readonly periods: readonly Period[] }
  /** The KPI has other periods; `meant` are those that a year may stand for where the KPI’s begin in another month. */
  | { readonly kind: 'other-frequency'; readonly meant: readonly Period[] };

/**
 * Finds the period of a frequency: a full date stands for the period that holds it, where all its readings agree, and
 * two years in a row for the one that begins in the first of them, where the KPI’s years do not begin in January.
 */
export function fitPeriod(reading: ReadPeriod, frequency: Frequency): PeriodFit {
  switch (reading.kind) {
    case 'period':
      if (reading.frequency === frequency) return { kind: 'fits', period: reading.period };
      return otherFrequency(reading.frequency === 'yearly' ? periodIndex(reading.period) : undefined, frequency);
    case 'years':
      if (reading.last === reading.first + 1 && firstMonthOf[frequency] > 1)
        return { kind: 'fits', period: periodAt(reading.first, frequency) };
      return otherFrequency(reading.last === reading.first ? reading.first : undefined, frequency);
    case 'months':
      return otherFrequency(undefined, frequency);
    case 'days': {
      const [first, ...others] = new Set(reading.days.map((day) => periodHolding(day, frequency)));
      if (first === undefined || others.length > 0)
        return { kind: 'ambiguous', periods: first ? [first, ...others] : [] };
      return { kind: 'fits', period: first };
    }
  }
}

/** @param year the one year that was written, which a contract year begins or ends in */
function otherFrequency(year: number | undefined, frequency: Frequency): PeriodFit {
  const isEither = year !== undefined && firstMonthOf[frequency] > 1;
  return { kind: 'other-frequency', meant: isEither ? [year, year - 1].map((at) => periodAt(at, frequency)) : [] };
}
