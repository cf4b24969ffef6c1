import type { Measurement } from '../../model/measurement.ts';
import type { Period } from '../../model/period.ts';
import type { CsvRow } from './csv-cells.ts';
import type { Columns } from './headings.ts';
import type { MeasuredKpi } from './kpi-names.ts';
import type { RowFacts } from './row-facts.ts';
import type { Sheet } from './sheet.ts';

/**
 * Enters a figure in the ledger. Returns the earlier line where the file already gave one; the caller reports it.
 * @param value null where the cell was empty, undefined where it was reported
 */
export function enterFigure(
  sheet: Sheet<Columns>,
  row: CsvRow,
  facts: RowFacts,
  kpi: MeasuredKpi,
  period: Period,
  value: number | null | undefined,
): number | undefined {
  const { status, party, note } = facts;
  if (status === undefined || party === undefined) return undefined;
  const named = {
    kpi: kpi.id,
    period,
    status,
    file: sheet.file,
    line: row.line,
    ...(party === '' ? {} : { party }),
    ...(note === undefined ? {} : { note }),
  };
  const measurement: Measurement | undefined = value === undefined ? undefined : { ...named, value };
  return sheet.ledger.enter(named, measurement);
}
