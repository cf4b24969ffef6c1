import type { Measurement } from '../../model/measurement.ts';
import { frequencies, isMadeOf, periodAt, periodHolding, periodStart, type Period } from '../../model/period.ts';
import type { Kpi } from '../../model/playbook.ts';
import { countedRows, isSettledByFile } from './counted-rows.ts';
import { spanWithin } from './kpi-aggregation.ts';
import { tidyFigure } from './tidy-figure.ts';

/** What a KPI’s definition says of the shorter periods that add up to its own. */
type Totalled = Pick<Kpi, 'id' | 'frequency' | 'total'>;

/** A period without a figure of its own, and those of the shorter periods in it that have a value. */
export interface PartsOfTotal {
  readonly period: Period;
  readonly known: readonly Measurement[];
  /** How many shorter periods it holds: twelve months in a year. */
  readonly expected: number;
}

/**
 * The periods that a total could be computed for (M32): those without a value of their own in which one part at least
 * has one, in order. Quarters are those of the calendar, years begin in the month that the frequency says; where they
 * would cut a quarter in two, there are none. A part that the parties left out is known like any
 * other: an exclusion keeps a period of the part from being judged and takes nothing away from what was measured. Its
 * own figure wins where there is one, and a correction that empties it holds. The files give a KPI at its own frequency
 * alone, so that the rows of the part tell which that is.
 */
export function partsOfTotals(measurements: readonly Measurement[], kpi: Totalled): PartsOfTotal[] {
  const { id, frequency, total } = kpi;
  if (total === undefined || total.of === id) return [];
  const shorter = frequencies.filter((each) => isMadeOf(frequency, each));
  const parts = shorter
    .map((each) => ({ frequency: each, rows: countedRows(measurements, { id: total.of, frequency: each }).rows }))
    .find(({ rows }) => rows.size > 0);
  if (parts === undefined) return [];
  const own = countedRows(measurements, { id, frequency }).rows;
  const periods = new Set([...parts.rows.keys()].map((part) => periodHolding(periodStart(part), frequency)));
  return [...periods].toSorted().flatMap((period) => {
    if (isSettledByFile(own.get(period))) return [];
    const { first, last } = spanWithin(period, parts);
    const expected = last - first + 1;
    const known = Array.from({ length: expected }, (_, offset) =>
      parts.rows.get(periodAt(first + offset, parts.frequency)),
    );
    const valued = known.flatMap((row) => (row === undefined || row.value === null ? [] : [row]));
    return valued.length === 0 ? [] : [{ period, known: valued, expected }];
  });
}

/**
 * The figures of a total that are computed and not read (M32), one a period of which every part has a value: a part
 * of a sum is no sum. A total is provisional while one of its parts is, corrected where one of them was; its place
 * is that of the first part.
 */
export function totalRows(measurements: readonly Measurement[], kpi: Totalled): Measurement[] {
  return partsOfTotals(measurements, kpi).flatMap(({ period, known, expected }): Measurement[] => {
    const [first] = known;
    if (first === undefined || known.length < expected) return [];
    const status = (['provisional', 'corrected'] as const).find((each) => known.some((part) => part.status === each));
    const sum = known.reduce((total, { value }) => total + (value ?? 0), 0);
    return [
      {
        kpi: kpi.id,
        period,
        value: tidyFigure(sum),
        status: status ?? 'final',
        file: first.file,
        line: first.line,
        addends: known,
      },
    ];
  });
}
