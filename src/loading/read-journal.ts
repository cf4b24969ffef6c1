import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/catalogue/index.ts';
import { isIdentifier, toIdentifier } from '../model/identifier.ts';
import { isIsoDate, isoReadings } from '../model/iso-date.ts';
import { journalRecordSchema } from '../model/journal.ts';
import { markBroken } from './broken-content.ts';
import type { ContentFile } from './content-layout.ts';
import type { Folders } from './folders.ts';
import { readPage } from './read-page.ts';
import type { SourceRegistry } from './source-registry.ts';
import type { TextFile } from './text-file.ts';

/**
 * Reads one dated event into its partnership’s journal; its id is its file name, `2026-11-04-acces-donnees`. One that
 * is named otherwise is left out, and what is wrong inside it told all the same.
 */
export function readJournal(
  content: Extract<ContentFile, { kind: 'journal' }>,
  textFile: TextFile,
  folders: Folders,
  sources: SourceRegistry,
): Diagnostic[] {
  const { name, partnership, file } = content;
  if (!isIsoDate(name.slice(0, 10)) || name.charAt(10) !== '-' || !isIdentifier(name)) {
    const misnamed = problem('bad-journal-name', textFile.positions.at(0), { name, suggestion: nameMeant(name) });
    return [misnamed, ...readPage(textFile, journalRecordSchema, toIdentifier(name) || 'x', sources).diagnostics];
  }
  const { record, prose, mended, diagnostics } = readPage(textFile, journalRecordSchema, name, sources);
  if (content.locale !== 'fr') return diagnostics;
  if (record && prose && diagnostics.every((diagnostic) => diagnostic.severity !== 'error')) {
    folders.journal(partnership).push({ ...record, id: name, file, prose });
    return diagnostics;
  }
  markBroken(folders, 'journal', `${partnership}/${name}`);
  if (mended) {
    folders.mended.journal(partnership).push({ ...mended.record, id: name, file });
    folders.mended.holes.set(file, mended.holes);
  }
  return diagnostics;
}

/** `4-11-2026-Accès` → `2026-11-04-acces`; empty where the day may be read in two ways, or the subject is missing. */
function nameMeant(name: string): string {
  const [, day = '', subject = ''] =
    /^(\d{1,4}[-_. ]\d{1,2}[-_. ]\d{1,4})[-_. ]*(.*)$/u.exec(name.normalize('NFC')) ?? [];
  const readings = isoReadings(day.replaceAll('_', '-'));
  const slug = toIdentifier(subject);
  return readings.length === 1 && slug !== '' ? `${readings[0] ?? ''}-${slug}` : '';
}
