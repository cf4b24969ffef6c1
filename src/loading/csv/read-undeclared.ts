import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { locales } from '../../model/locale.ts';
import { readMeasurements, type CsvInput, type MeasurementsRead } from './read-measurements.ts';
import { findUtf8Fault } from './utf-8-fault.ts';

/**
 * Reads a CSV file of which nobody can say how it is written, because the settings that declare it could
 * not be read. Only what is true of it in every locale is told and kept: the rest would be a consequence of
 * the settings’ own mistake.
 */
export function readUndeclared(input: Omit<CsvInput, 'locale' | 'encoding'>): MeasurementsRead {
  const encoding = findUtf8Fault(input.bytes) === -1 ? 'utf-8' : 'windows-1252';
  const [first, ...others] = locales.map((locale) => readMeasurements({ ...input, locale, encoding }));
  if (!first) return { measurements: [], diagnostics: [] };
  const told = others.map(({ diagnostics }) => new Set(diagnostics.map(keyOf)));
  const read = others.map(({ measurements }) => new Set(measurements.map((figure) => JSON.stringify(figure))));
  return {
    diagnostics: first.diagnostics.filter((diagnostic) => told.every((keys) => keys.has(keyOf(diagnostic)))),
    measurements: first.measurements.filter((figure) => read.every((figures) => figures.has(JSON.stringify(figure)))),
  };
}

function keyOf({ code, place }: Diagnostic): string {
  return `${code} ${place.line}:${place.column}`;
}
