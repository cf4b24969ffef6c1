import type { Measurement } from '../../model/measurement.ts';

type Named = Pick<Measurement, 'kpi' | 'period' | 'status' | 'party' | 'line'>;

/** The figures of one file, kept so that two rows for one thing are noticed. */
export interface MeasurementLedger {
  /**
   * Enters a figure, or only its name where its value could not be read.
   * Returns the line that already gave one for the same KPI, period, party and status; then neither counts.
   */
  enter(named: Named, measurement: Measurement | undefined): number | undefined;
  /** The figures given once, in the order of the file. */
  list(): Measurement[];
}

/** A ledger without a figure, for one file: what another file gives is not compared with it. */
export function createMeasurementLedger(): MeasurementLedger {
  const entries = new Map<string, { line: number; measurement: Measurement | undefined }>();
  return {
    enter(named, measurement) {
      const key = `${named.kpi}\n${named.period}\n${named.status}\n${named.party ?? ''}`;
      const earlier = entries.get(key);
      if (!earlier) {
        entries.set(key, { line: named.line, measurement });
        return undefined;
      }
      earlier.measurement = undefined;
      return earlier.line;
    },
    list() {
      const measurements: Measurement[] = [];
      for (const { measurement } of entries.values()) if (measurement) measurements.push(measurement);
      return measurements;
    },
  };
}
