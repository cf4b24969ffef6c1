import { rowsBehind } from '../domain/kpi/quotient-rows.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Locale } from '../model/locale.ts';
import type { Measurement } from '../model/measurement.ts';

/**
 * Where a figure was read: `exploitation.csv, ligne 14`. A ratio computed from its parts names both: `ventes.csv, ligne 3 ÷ leads.csv, ligne 3`,
 * and their line alone where they stand on one.
 * @param named how a file is called; by its path by default
 */
export function figureOrigin(
  row: Measurement,
  locale: Locale,
  named: (file: string) => string = (file) => file,
): string {
  const places = rowsBehind(row).map(({ file, line }) => `${named(file)}, ${wordsFor(locale).frame.line(line)}`);
  return [...new Set(places)].join(' ÷ ');
}
