import { placesOf } from '../../charts/figure-origin.ts';
import { rowsBehind } from '../../domain/kpi/computed-rows.ts';
import type { Measurement } from '../../model/measurement.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * `exploitation.csv, lignes 3–14`: where figures were read, each file with its first and last line; of a computed ratio
 * or total, where its parts were. Empty in partner editions, and without a row.
 */
export function rowsText({ playbook, locale }: ViewContext, rows: readonly Measurement[]): string {
  return playbook.edition ? '' : placesOf(rows.flatMap(rowsBehind), locale);
}
