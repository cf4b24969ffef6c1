import { problem } from '../../../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Measurement } from '../../../model/measurement.ts';
import type { CheckContext } from '../../check.ts';

/**
 * One KPI, period and status given by two CSV files of a partnership: nothing says which figure holds (M33).
 * Two rows of one file are the CSV reader’s to tell. A figure of one file is told once, at its first such row.
 */
export function checkFigureInTwoFiles({ playbook }: CheckContext): Diagnostic[] {
  return playbook.partnerships.flatMap(({ measurements }) => {
    const first = measurements[0]?.file;
    return measurements.every(({ file }) => file === first) ? [] : repeatedFigures(measurements);
  });
}

function repeatedFigures(measurements: readonly Measurement[]): Diagnostic[] {
  const seen = new Map<string, Measurement>();
  const told = new Set<string>();
  return measurements.flatMap((row) => {
    if (row.value === null) return [];
    const key = [row.kpi, row.period, row.status, row.party ?? ''].join(' ');
    const earlier = seen.get(key) ?? row;
    seen.set(key, earlier);
    const pair = `${row.kpi} ${row.file}`;
    if (earlier.file === row.file || told.has(pair)) return [];
    told.add(pair);
    const { kpi, period, file, line, columns } = row;
    return [
      problem(
        'figure-in-two-files',
        { file, line, column: columns?.value ?? 1 },
        { kpi, period, file: earlier.file, line: earlier.line },
      ),
    ];
  });
}
