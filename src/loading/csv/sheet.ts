import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Locale } from '../../model/locale.ts';
import type { Columns } from './headings.ts';
import type { CsvTable } from './csv-cells.ts';
import type { KpiNames } from './kpi-names.ts';
import type { MeasurementLedger } from './measurement-ledger.ts';
import type { OtherMarks } from './other-marks.ts';
import type { PercentSigns } from './percent-signs.ts';

/** One CSV file being read: what its rows are read with and what they are written to. */
export interface Sheet<C extends Columns> {
  readonly file: string;
  readonly locale: Locale;
  readonly table: CsvTable;
  readonly columns: C;
  readonly names: KpiNames;
  readonly ledger: MeasurementLedger;
  readonly percentSigns: PercentSigns;
  readonly otherMarks: OtherMarks;
  readonly diagnostics: Diagnostic[];
}
