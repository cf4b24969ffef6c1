import type { Measurement, MeasurementStatus } from '../../model/measurement.ts';
import { frequencyOf, type Period } from '../../model/period.ts';
import type { Kpi } from '../../model/playbook.ts';

/** The row that counts for each period of a KPI, and those that it replaced, in the order they were written. */
export interface CountedRows {
  readonly rows: ReadonlyMap<Period, Measurement>;
  readonly revised: ReadonlyMap<Period, readonly Measurement[]>;
}

const grouped = new WeakMap<readonly Measurement[], ReadonlyMap<string, readonly Measurement[]>>();

/** The rows of each KPI; a partnership’s list is grouped once however many series are built from it. */
function rowsOf(measurements: readonly Measurement[], kpi: string): readonly Measurement[] {
  const known = grouped.get(measurements) ?? Map.groupBy(measurements, (row) => row.kpi);
  grouped.set(measurements, known);
  return known.get(kpi) ?? [];
}

const ranks: Readonly<Record<MeasurementStatus, number>> = { provisional: 0, final: 1, corrected: 2 };

function replaces(row: Measurement, kept: Measurement): boolean {
  if (row.value === null && kept.value !== null) return row.status === 'corrected';
  if (kept.value === null && row.value !== null) return kept.status !== 'corrected' || row.status === 'corrected';
  return ranks[row.status] >= ranks[kept.status];
}

/**
 * Whether the files alone say what a period is worth, so that nothing is computed for it: a figure, or a
 * correction that empties one.
 */
export function isSettledByFile(row: Measurement | undefined): boolean {
  return row !== undefined && (row.value !== null || row.status === 'corrected');
}

/**
 * The rows of a KPI that count, whatever the day (M33). Rows of a single party are left out, and those of another
 * frequency. A final row replaces a provisional one, a corrected row a final one; an empty cell replaces nothing
 * unless it is the correction.
 */
export function countedRows(measurements: readonly Measurement[], kpi: Pick<Kpi, 'id' | 'frequency'>): CountedRows {
  const rows = new Map<Period, Measurement>();
  const revised = new Map<Period, Measurement[]>();
  for (const row of rowsOf(measurements, kpi.id)) {
    if ((row.party !== undefined && row.party !== 'total') || frequencyOf(row.period) !== kpi.frequency) continue;
    const kept = rows.get(row.period);
    const counts = kept === undefined || replaces(row, kept);
    if (kept !== undefined) revised.set(row.period, [...(revised.get(row.period) ?? []), counts ? kept : row]);
    if (counts) rows.set(row.period, row);
  }
  return { rows, revised };
}
