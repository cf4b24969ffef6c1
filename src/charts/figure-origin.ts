import { rowsBehind } from '../domain/kpi/computed-rows.ts';
import { formatItems } from '../format/list.ts';
import { formatNumber } from '../format/number.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Locale } from '../model/locale.ts';
import type { Measurement } from '../model/measurement.ts';

type Named = (file: string) => string;

const byPath: Named = (file) => file;

/**
 * Where a figure was read: `exploitation.csv, ligne 14`. A ratio computed from its parts shows both with their place:
 * `12 (ventes.csv, ligne 3) ÷ 48 (leads.csv, ligne 3)`, and `12 ÷ 48 (ventes.csv, ligne 3)` where they stand on one
 * line. A total says how many figures it adds up and where they stand: `somme de 12 valeurs (ventes.csv, lignes 2–13)`.
 * @param named how a file is called; by its path by default
 */
export function figureOrigin(row: Measurement, locale: Locale, named: Named = byPath): string {
  const placeOf = ({ file, line }: Measurement) => `${named(file)}, ${wordsFor(locale).frame.line(line)}`;
  if (row.addends) return figuresOrigin(row.addends, locale, named);
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

/** How many figures are added up, and where they stand: `somme de 12 valeurs (ventes.csv, lignes 2–13)`. */
export function figuresOrigin(rows: readonly Measurement[], locale: Locale, named: Named = byPath): string {
  return `${wordsFor(locale).frame.sumOf(rows.length)} (${placesOf(rows, locale, named)})`;
}

/** `exploitation.csv, lignes 3–14`: each file that figures were read from, with its first and last line. */
export function placesOf(rows: readonly Measurement[], locale: Locale, named: Named = byPath): string {
  const { line: one, lines: several } = wordsFor(locale).frame;
  const files = [...Map.groupBy(rows, ({ file }) => file)].map(([file, own]) => {
    const lines = own.map(({ line }) => line);
    const [first, last] = [Math.min(...lines), Math.max(...lines)];
    return `${named(file)}, ${first === last ? one(first) : several(first, last)}`;
  });
  return formatItems(files, locale);
}
