import { rowsBehind } from '../domain/kpi/quotient-rows.ts';
import { formatNumber } from '../format/number.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Locale } from '../model/locale.ts';
import type { Measurement } from '../model/measurement.ts';

/**
 * Where a figure was read: `exploitation.csv, ligne 14`. A ratio computed from its parts shows both with their place:
 * `12 (ventes.csv, ligne 3) ÷ 48 (leads.csv, ligne 3)`, and `12 ÷ 48 (ventes.csv, ligne 3)` where they stand on one line.
 * @param named how a file is called; by its path by default
 */
export function figureOrigin(
  row: Measurement,
  locale: Locale,
  named: (file: string) => string = (file) => file,
): string {
  const placeOf = ({ file, line }: Measurement) => `${named(file)}, ${wordsFor(locale).frame.line(line)}`;
  if (row.parts === undefined) return placeOf(row);
  const parts = rowsBehind(row).map((part) => ({
    value: part.value === null ? '–' : formatNumber(part.value, locale, { max: 2 }),
    place: placeOf(part),
  }));
  const [first] = parts;
  return parts.every(({ place }) => place === first?.place)
    ? `${parts.map(({ value }) => value).join(' ÷ ')} (${first?.place ?? ''})`
    : parts.map(({ value, place }) => `${value} (${place})`).join(' ÷ ');
}
