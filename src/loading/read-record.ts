import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { candidateRecordSchema } from '../model/candidate.ts';
import { caseRecordSchema } from '../model/case.ts';
import { checklistRecordSchema } from '../model/checklist.ts';
import { clauseRecordSchema } from '../model/clause.ts';
import { guideRecordSchema } from '../model/guide.ts';
import { kpiRecordSchema } from '../model/kpi.ts';
import { partnershipRecordSchema } from '../model/partnership.ts';
import { questionRecordSchema } from '../model/question.ts';
import type { ContentFile } from './content-layout.ts';
import { counterpartOf } from './counterpart.ts';
import type { Folders, Kept, PageKind } from './folders.ts';
import { readPage, type ReadPage } from './read-page.ts';
import type { SourceRegistry } from './source-registry.ts';
import type { TextFile } from './text-file.ts';

const schemas = {
  partnership: partnershipRecordSchema,
  clause: clauseRecordSchema,
  kpi: kpiRecordSchema,
  guide: guideRecordSchema,
  case: caseRecordSchema,
  question: questionRecordSchema,
  checklist: checklistRecordSchema,
  candidate: candidateRecordSchema,
} as const;

type RecordFile = Extract<ContentFile, { kind: PageKind }>;

/** Reads a record or its counterpart. One with any error is left out, and remembered as broken. */
export function readRecord(
  content: RecordFile,
  textFile: TextFile,
  folders: Folders,
  sources: SourceRegistry,
): Diagnostic[] {
  if (content.locale !== 'fr') {
    const { record, prose, diagnostics } = readPage(textFile, schemas[content.kind].partial(), content.name, sources);
    if (record && prose)
      folders.counterparts.set(`${content.kind}/${content.name}`, counterpartOf(record, prose, content.file));
    return diagnostics;
  }
  const key = `${content.kind}/${content.name}`;
  const { diagnostics, kept } = keepRecord(content.kind, content.name, textFile, folders, sources);
  if (!kept) folders.broken.add(key);
  return diagnostics;
}

function keepRecord(
  kind: PageKind,
  id: string,
  textFile: TextFile,
  folders: Folders,
  sources: SourceRegistry,
): { diagnostics: Diagnostic[]; kept: boolean } {
  const { file } = textFile;
  const keep = <T>({ record, prose, mended, diagnostics }: ReadPage<T>, list: Kept<T>[], mendedList: Kept<T>[]) => {
    const kept = diagnostics.every(({ severity }) => severity !== 'error');
    if (record !== undefined && prose !== undefined && kept) list.push({ ...record, id, file, prose });
    else if (mended) {
      mendedList.push({ ...mended.record, id, file });
      folders.mended.holes.set(file, mended.holes);
    }
    return { diagnostics, kept };
  };
  const { mended } = folders;
  switch (kind) {
    case 'partnership':
      return keep(readPage(textFile, schemas.partnership, id, sources), folders.partnerships, mended.partnerships);
    case 'clause':
      return keep(readPage(textFile, schemas.clause, id, sources), folders.clauses, mended.clauses);
    case 'kpi':
      return keep(readPage(textFile, schemas.kpi, id, sources), folders.kpis, mended.kpis);
    case 'guide':
      return keep(readPage(textFile, schemas.guide, id, sources), folders.guides, mended.guides);
    case 'case':
      return keep(readPage(textFile, schemas.case, id, sources), folders.cases, mended.cases);
    case 'question':
      return keep(readPage(textFile, schemas.question, id, sources), folders.questions, mended.questions);
    case 'checklist':
      return keep(readPage(textFile, schemas.checklist, id, sources), folders.checklists, mended.checklists);
    case 'candidate':
      return keep(readPage(textFile, schemas.candidate, id, sources), folders.candidates, mended.candidates);
  }
}
