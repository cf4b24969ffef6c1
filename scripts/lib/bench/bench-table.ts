import type { Locale } from '../../../src/model/locale.ts';
import type { BenchResult } from './bench-size.ts';

const labels = {
  fr: {
    floor: 'plancher',
    check: 'vérification',
    engine: 'moteur des mesures',
    cold: 'construction à froid',
    unchanged: 'reconstruction sans changement',
    oneRecord: 'reconstruction, une fiche changée',
    head: ['', 'durée', 'processeur', 'mémoire'],
    perPage: 'par page',
  },
  en: {
    floor: 'floor',
    check: 'check',
    engine: 'measures engine',
    cold: 'cold build',
    unchanged: 'unchanged rebuild',
    oneRecord: 'one-record rebuild',
    head: ['', 'wall', 'CPU', 'memory'],
    perPage: 'per page',
  },
} as const;

/** The figures of one corpus as a table for a terminal. Milliseconds are wall time, start-up included; memory is that of the Node process. */
export function formatBench(result: BenchResult, locale: Locale): string {
  const words = labels[locale];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const kinds = ['floor', 'check', 'engine', 'cold', 'unchanged', 'oneRecord'] as const;
  const rows = kinds.map((kind) => {
    const cost = result.costs[kind];
    return [
      words[kind],
      `${number.format(cost.wallMs)} ms`,
      `${number.format(cost.cpuMs)} ms`,
      `${number.format(cost.peakMb)} ${locale === 'fr' ? 'Mo' : 'MB'}`,
    ];
  });
  const table = [[...words.head], ...rows];
  const widths = words.head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const perPage = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(
    result.costs.cold.wallMs / result.pages,
  );
  const title = `N = ${number.format(result.records)}, ${number.format(result.pages)} pages, ${number.format(result.megabytes)} ${locale === 'fr' ? 'Mo' : 'MB'}`;
  return [title, ...lines, `${words.cold}, ${words.perPage}: ${perPage} ms`].join('\n');
}
