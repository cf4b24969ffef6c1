import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Measurement } from '../model/measurement.ts';
import { readMeasurements, type CsvInput, type KpiHeading } from '../loading/csv/read-measurements.ts';

/** A small catalogue for tests: one KPI of each kind of unit and frequency. */
export const sampleKpis: readonly KpiHeading[] = [
  {
    id: 'availability',
    title: 'Disponibilité du service',
    aliases: ['Disponibilité'],
    unit: '%',
    frequency: 'monthly',
  },
  { id: 'margin', title: 'Marge incrémentale', aliases: ['Marge'], unit: 'EUR', frequency: 'monthly' },
  { id: 'leads', title: 'Leads qualifiés', aliases: [], unit: 'count', frequency: 'monthly' },
  { id: 'response-time', title: 'Délai de réponse', aliases: [], unit: 'days', frequency: 'monthly' },
  { id: 'satisfaction', title: 'Satisfaction', aliases: [], unit: 'points', frequency: 'quarterly' },
  { id: 'awareness', title: 'Notoriété', aliases: [], unit: '%', frequency: 'half-yearly' },
  { id: 'savings', title: 'Économies', aliases: [], unit: 'k€', frequency: 'yearly' },
];

const file = 'partnerships/essai/kpis.csv';

/** Reads a text as a file of the sample catalogue; French and UTF-8 unless said otherwise. */
export function readSample(text: string, options: Partial<CsvInput> = {}) {
  const bytes = new TextEncoder().encode(text);
  const { measurements, diagnostics } = readMeasurements({
    file,
    bytes,
    locale: 'fr',
    encoding: 'utf-8',
    kpis: sampleKpis,
    ...options,
  });
  return { measurements, figures: measurements.map(brief), problems: diagnostics.map(located), diagnostics };
}

/** A figure in one line: `availability 2026-09 = 0.972 @2`, with its status, party and note where it has them. */
function brief({ kpi, period, value, status, party, note, line }: Measurement): string {
  const extra = [status === 'final' ? '' : status, party ?? '', note === undefined ? '' : `“${note}”`].filter(
    (part) => part !== '',
  );
  return [`${kpi} ${period} = ${value} @${line}`, ...extra].join(' ');
}

/** A problem in one line: `3:21 ambiguous-number`. */
export function located({ place, code }: Diagnostic): string {
  return `${place.line}:${place.column} ${code}`;
}
