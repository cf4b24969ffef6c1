import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { toIdentifier } from '../model/identifier.ts';
import { counterpartSchema, pagedRecords, type PageKind } from '../model/record-kinds.ts';
import { markBroken } from './broken-content.ts';
import type { ContentFile } from './content-layout.ts';
import { counterpartOf } from './counterpart.ts';
import { pagesOfKind, type Folders } from './folders.ts';
import { readPage } from './read-page.ts';
import type { SourceRegistry } from './source-registry.ts';
import type { TextFile } from './text-file.ts';

type RecordFile = Extract<ContentFile, { kind: PageKind }>;

/** Reads a record or its counterpart. One with any error is left out, and remembered as broken. */
export function readRecord(
  content: RecordFile,
  textFile: TextFile,
  folders: Folders,
  sources: SourceRegistry,
): Diagnostic[] {
  const read = content.locale === 'fr' ? readOriginal : readCounterpart;
  return read(content, textFile, folders, sources);
}

function readOriginal(
  { kind, name: id, file }: RecordFile,
  textFile: TextFile,
  folders: Folders,
  sources: SourceRegistry,
): Diagnostic[] {
  const { record, prose, mended, diagnostics } = readPage(textFile, pagedRecords[kind].schema, id, sources);
  const isSound = diagnostics.every(({ severity }) => severity !== 'error');
  // A name that can be no id is told as the one it should be: who refers to that one is not mistaken.
  if (!isSound) for (const named of [id, toIdentifier(id)]) markBroken(folders, kind, named);
  if (isSound && record !== undefined && prose !== undefined)
    pagesOfKind(folders, kind).push({ ...record, id, file, prose });
  else if (mended) {
    pagesOfKind(folders.mended, kind).push({ ...mended.record, id, file });
    folders.mended.holes.set(file, mended.holes);
  }
  return diagnostics;
}

function readCounterpart(
  { kind, name, file }: RecordFile,
  textFile: TextFile,
  folders: Folders,
  sources: SourceRegistry,
): Diagnostic[] {
  const { record, prose, mended, diagnostics } = readPage(textFile, counterpartSchema(kind), name, sources);
  const page = `${kind}/${name}`;
  if (record && prose) folders.counterparts.set(page, counterpartOf(record, prose, file));
  else if (mended) {
    folders.mended.counterparts.set(page, counterpartOf(mended.record, mended.record.prose, file));
    folders.mended.holes.set(file, mended.holes);
  }
  return diagnostics;
}
