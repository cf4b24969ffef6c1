import { rowsBehind } from '../domain/kpi/quotient-rows.ts';
import { formatItems } from '../format/list.ts';
import type { Measurement } from '../model/measurement.ts';
import type { ViewContext } from './view-context.ts';

/**
 * `exploitation.csv, lignes 3–14`: where figures were read, each file with its first and last line; of a computed ratio, where its parts were.
 * Empty in partner editions, and without a row.
 */
export function rowsText({ playbook, words, locale }: ViewContext, rows: readonly Measurement[]): string {
  if (playbook.edition) return '';
  const files = [...Map.groupBy(rows.flatMap(rowsBehind), ({ file }) => file)].map(([file, own]) => {
    const lines = own.map(({ line }) => line);
    const [first, last] = [Math.min(...lines), Math.max(...lines)];
    return `${file}, ${first === last ? words.frame.line(first) : words.frame.lines(first, last)}`;
  });
  return formatItems(files, locale);
}
