import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/catalogue/index.ts';
import type { SourceMap } from '../diagnostics/source-map.ts';
import { nearestOf } from '../diagnostics/near-match.ts';
import type { Locale } from '../model/locale.ts';
import type { Settings } from '../model/settings.ts';

/** How a CSV file is written: its own entry in `csv.files`, else its folder’s, else the playbook’s. */
export function csvSettingsFor(
  file: string,
  settings: Settings,
): { locale: Locale; encoding: 'utf-8' | 'windows-1252' } {
  const declared = settings.csv?.files ?? {};
  const folders = file.split('/').map((_, index, steps) => steps.slice(0, steps.length - index).join('/'));
  const own = folders.map((path) => declared[path] ?? declared[`${path}/`]).find((entry) => entry !== undefined);
  return {
    locale: own?.locale ?? settings.csv?.locale ?? 'fr',
    encoding: own?.encoding ?? settings.csv?.encoding ?? 'utf-8',
  };
}

/**
 * Entries of `csv.files` that name no CSV file and no folder holding one: the file meant would be read
 * with the wrong encoding.
 */
export function unusedCsvSettings(settings: Settings, files: readonly string[], sources: SourceMap): Diagnostic[] {
  const figures = files.filter((file) => file.toLowerCase().endsWith('.csv'));
  const known = [...figures, ...new Set(figures.map((file) => file.slice(0, file.lastIndexOf('/'))))];
  return Object.keys(settings.csv?.files ?? {}).flatMap((path) => {
    const folder = path.replace(/\/$/, '');
    if (figures.some((file) => file === path || file.startsWith(`${folder}/`))) return [];
    const place = sources.placeOf('playbook.yaml', ['csv', 'files', path], 'key');
    return [problem('unused-csv-setting', place, { path, suggestion: nearestOf(folder, known) })];
  });
}
