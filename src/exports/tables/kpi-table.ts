import type { KpiSeries, SeriesPoint } from '../../domain/kpi/kpi-series.ts';
import { rowsBehind } from '../../domain/kpi/computed-rows.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { Locale } from '../../model/locale.ts';
import type { Measurement } from '../../model/measurement.ts';
import type { Table, TableCell } from './table.ts';

/** A series with the names it goes by in the file’s language. */
export interface NamedSeries {
  readonly kpi: string;
  readonly partnership: string;
  readonly series: KpiSeries;
}

export interface KpiTableOptions {
  readonly locale: Locale;
  /** Whether the file and line of each figure are given; a partner edition has no files. */
  readonly origins: boolean;
}

/**
 * The figures behind the charts, one row a period with a value or a row in the files: the same values, targets and
 * states, all periods. The headings are those that measurement files use.
 */
export function kpiTable(all: readonly NamedSeries[], { locale, origins }: KpiTableOptions): Table {
  const words = wordsFor(locale);
  const say = words.csv;
  const heads = [
    say.kpi,
    say.partnership,
    say.period,
    say.value,
    say.status,
    say.note,
    say.target,
    say.amber,
    say.limit,
    say.state,
    ...(origins ? [say.file, say.line] : []),
  ];
  const rowOf = ({ kpi, partnership, series }: NamedSeries, point: SeriesPoint): TableCell[] => {
    const percent = series.kpi.unit === '%';
    const number = (value: number | null | undefined): TableCell =>
      value === null || value === undefined ? null : { number: value, percent };
    const { measurement, thresholds } = point;
    return [
      kpi,
      partnership,
      point.period,
      number(point.value),
      measurement ? say.statuses[measurement.status] : null,
      measurement?.note ?? null,
      number(thresholds?.target),
      series.kpi.direction === 'range' ? null : number(thresholds?.amber),
      number(thresholds?.floor ?? thresholds?.ceiling),
      point.value !== null && point.status === 'no-data' ? words.kpi.noTarget : words.vocabulary.status[point.status],
      ...(origins ? originCells(measurement) : []),
    ];
  };
  const rows = all.flatMap((named) => named.series.points.map((point) => rowOf(named, point)));
  return { name: say.sheets.kpis, heads, rows };
}

/**
 * The file and the line of a figure; of a computed ratio, those of both its parts where they differ: `7 ÷ 12`; of a
 * total, the first and the last line that it adds up of each file: `2–13`, `8–13 + 2–7`.
 */
function originCells(measurement: Measurement | undefined): TableCell[] {
  if (measurement === undefined) return [null, null];
  if (measurement.addends) {
    const added = [...Map.groupBy(measurement.addends, ({ file }) => file)];
    return [added.map(([file]) => file).join(' + '), added.map(([, own]) => linesOf(own)).join(' + ')];
  }
  const behind = rowsBehind(measurement);
  const files = [...new Set(behind.map(({ file }) => file))];
  const lines = [...new Set(behind.map(({ line }) => line))];
  return [files.join(' ÷ '), lines.length === 1 ? { number: measurement.line } : lines.join(' ÷ ')];
}

function linesOf(rows: readonly Measurement[]): string {
  const lines = rows.map(({ line }) => line);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  return first === last ? `${first}` : `${first}–${last}`;
}
