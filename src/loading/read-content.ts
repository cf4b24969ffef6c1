import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isList, type ContentFile } from './content-layout.ts';
import type { Folders } from './folders.ts';
import { readClauseVersion } from './read-clause-version.ts';
import { readJournal } from './read-journal.ts';
import { readRecord } from './read-record.ts';
import { readReview } from './read-review.ts';
import { readSettings } from './read-settings.ts';
import { recordLists } from './record-lists.ts';
import type { SourceRegistry } from './source-registry.ts';
import type { TextFile } from './text-file.ts';

/** A file whose content is text. */
export type TextContent = Exclude<ContentFile, { kind: 'image' | 'unknown' | 'misnamed' | 'measurements' }>;

/** Reads one file into its folder, by what its path says it holds. */
export function readContent(
  content: TextContent,
  textFile: TextFile,
  folders: Folders,
  sources: SourceRegistry,
): Diagnostic[] {
  if (isList(content)) return recordLists[content.kind].read(textFile, content.locale, folders, sources);
  switch (content.kind) {
    case 'settings':
      return readSettings(textFile, folders, sources);
    case 'clause-version':
      return readClauseVersion(content, textFile, folders, sources);
    case 'journal':
      return readJournal(content, textFile, folders, sources);
    case 'review':
      return readReview(content, textFile, folders);
    default:
      return readRecord(content, textFile, folders, sources);
  }
}
