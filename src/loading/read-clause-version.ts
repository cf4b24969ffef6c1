import { problem } from '../diagnostics/catalogue/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { clauseRecordSchema } from '../model/clause.ts';
import { markBroken } from './broken-content.ts';
import type { ContentFile } from './content-layout.ts';
import type { Folders } from './folders.ts';
import { readPage } from './read-page.ts';
import type { SourceRegistry } from './source-registry.ts';
import type { TextFile } from './text-file.ts';

/**
 * Reads an earlier version of a clause, `clauses/<clause>/<version>.mdx`: the whole file as it stood before the library
 * moved on. The version it states must be the one its name says, or the contracts that pin it would read another text.
 */
export function readClauseVersion(
  { clause, version, file }: Extract<ContentFile, { kind: 'clause-version' }>,
  textFile: TextFile,
  folders: Folders,
  sources: SourceRegistry,
): Diagnostic[] {
  const { record, prose, diagnostics } = readPage(textFile, clauseRecordSchema, clause, sources);
  if (record && record.version !== version)
    diagnostics.push(
      problem('version-differs-from-file', sources.placeOf(file, ['version']), {
        version: record.version,
        name: version,
      }),
    );
  if (record && prose && diagnostics.every(({ severity }) => severity !== 'error'))
    folders.clauseVersions(clause).push({ ...record, id: clause, file, prose });
  else markBroken(folders, 'clause-version', `${clause}@${version}`);
  return diagnostics;
}
