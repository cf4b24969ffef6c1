import type { Locale } from '../../../src/model/locale.ts';
import { alignColumns } from './align-columns.ts';
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

/**
 * The figures of one corpus as a table for a terminal. Milliseconds are wall time, start-up included; memory is
 * that of the Node process.
 */
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
  const lines = alignColumns([[...words.head], ...rows]);
  const perPage = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(
    result.costs.cold.wallMs / result.pages,
  );
  const title = `N = ${number.format(result.records)}, ${number.format(result.pages)} pages, ${number.format(result.megabytes)} ${locale === 'fr' ? 'Mo' : 'MB'}`;
  return [title, ...lines, `${words.cold}, ${words.perPage}: ${perPage} ms`].join('\n');
}
