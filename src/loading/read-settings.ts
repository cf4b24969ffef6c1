import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { settingsSchema, type Settings } from '../model/settings.ts';
import { markBroken } from './broken-content.ts';
import type { Folders } from './folders.ts';
import { readSettingsFile } from './read-list.ts';
import type { MendedRecord } from './records/mend-record.ts';
import type { SourceRegistry } from './source-registry.ts';
import type { TextFile } from './text-file.ts';

/**
 * Reads `playbook.yaml`. Of refused settings, what they still say is kept: how the CSV files are written, the day of
 * the sample, the calendar …
 */
export function readSettings(textFile: TextFile, folders: Folders, sources: SourceRegistry): Diagnostic[] {
  const { record, mended, diagnostics } = readSettingsFile(textFile, settingsSchema, sources);
  folders.settings = record;
  if (mended) folders.keptSettings = soundFields(mended);
  if (!record && !saysHowCsvIsWritten(mended)) markBroken(folders, 'settings', 'csv');
  const isNamed = mended?.holes.every(({ path }) => path[0] !== 'organisation') ?? true;
  if (!record && !isNamed) markBroken(folders, 'settings', 'organisation');
  return diagnostics;
}

/** The fields in which nothing was refused, and how the CSV files are written even where a part of it was. */
function soundFields({ record, holes }: MendedRecord<Settings>): Partial<Settings> {
  const refused = new Set(holes.map(({ path }) => path[0]));
  return Object.fromEntries(Object.entries(record).filter(([field]) => field === 'csv' || !refused.has(field)));
}

/** Whether refused settings still tell, in their editor’s own words, how the CSV files are written. */
function saysHowCsvIsWritten(mended: MendedRecord<Settings> | undefined): boolean {
  if (!mended) return false;
  return mended.holes.every(({ path }) => path[0] !== 'csv' && (path.length > 0 || mended.record.csv !== undefined));
}
