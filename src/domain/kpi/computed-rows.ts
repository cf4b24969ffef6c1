import type { IsoDate } from '../../model/iso-date.ts';
import type { Measurement } from '../../model/measurement.ts';
import { periodStart } from '../../model/period.ts';
import type { Kpi } from '../../model/playbook.ts';
import type { CountedRows } from './counted-rows.ts';
import { quotientRows } from './quotient-rows.ts';
import { totalRows } from './total-rows.ts';

/**
 * The rows of a KPI that count, completed by those computed from other KPIs: quotients and totals. Parts that begin
 * after `asOf` are not known yet.
 */
export function withComputedRows(
  counted: CountedRows,
  measurements: readonly Measurement[],
  kpi: Kpi,
  asOf: IsoDate,
): CountedRows {
  const computed = [...quotientRows(measurements, kpi), ...totalRows(measurements, kpi)].filter((row) =>
    rowsBehind(row).every(({ period }) => periodStart(period) <= asOf),
  );
  if (computed.length === 0) return counted;
  return { ...counted, rows: new Map([...counted.rows, ...computed.map((row) => [row.period, row] as const)]) };
}

/** The rows of the files that a figure rests on: itself, the two that it divides, or all those that it adds up. */
export function rowsBehind(row: Measurement): readonly Measurement[] {
  return row.parts ? [row.parts.of, row.parts.by] : (row.addends ?? [row]);
}
