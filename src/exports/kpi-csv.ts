import type { KpiSeries, SeriesPoint } from '../domain/kpi-series.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Locale } from '../model/locale.ts';
import { writeCsv, type CsvCell } from './csv-text.ts';

/** A series with the names it goes by in the file’s language. */
export interface NamedSeries {
  readonly kpi: string;
  readonly partnership: string;
  readonly series: KpiSeries;
}

export interface KpiCsvOptions {
  readonly locale: Locale;
  /** Whether the file and line of each figure are given; a partner edition has no files. */
  readonly origins: boolean;
}

/**
 * The figures behind the charts, one row a period with a value or a row in the files: the same values, targets and states, all periods.
 * Percentages are written as percentages. The headings are those that measurement files use.
 */
export function writeKpiCsv(all: readonly NamedSeries[], { locale, origins }: KpiCsvOptions): string {
  const words = wordsFor(locale);
  const heads = words.csv;
  const header = [
    heads.kpi,
    heads.partnership,
    heads.period,
    heads.value,
    heads.status,
    heads.note,
    heads.target,
    heads.amber,
    heads.limit,
    heads.state,
    ...(origins ? [heads.file, heads.line] : []),
  ];
  const rowOf = ({ kpi, partnership, series }: NamedSeries, point: SeriesPoint): CsvCell[] => {
    const percent = series.kpi.unit === '%';
    const number = (value: number | null | undefined): CsvCell =>
      value === null || value === undefined ? null : { number: value, percent };
    const { measurement, thresholds } = point;
    return [
      kpi,
      partnership,
      point.period,
      number(point.value),
      measurement ? heads.statuses[measurement.status] : null,
      measurement?.note ?? null,
      number(thresholds?.target),
      series.kpi.direction === 'range' ? null : number(thresholds?.amber),
      number(thresholds?.floor ?? thresholds?.ceiling),
      point.value !== null && point.status === 'no-data' ? words.kpi.noTarget : words.vocabulary.status[point.status],
      ...(origins ? [measurement?.file ?? null, measurement ? String(measurement.line) : null] : []),
    ];
  };
  return writeCsv([header, ...all.flatMap((named) => named.series.points.map((point) => rowOf(named, point)))], locale);
}
