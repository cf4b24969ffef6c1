import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { candidateRecordSchema } from '../model/candidate.ts';
import { caseRecordSchema } from '../model/case.ts';
import { checklistRecordSchema } from '../model/checklist.ts';
import { clauseRecordSchema } from '../model/clause.ts';
import { guideRecordSchema } from '../model/guide.ts';
import { kpiRecordSchema } from '../model/kpi.ts';
import { partnershipRecordSchema } from '../model/partnership.ts';
import type { Prose } from '../model/prose.ts';
import { questionRecordSchema } from '../model/question.ts';
import type { ContentFile } from './content-layout.ts';
import { counterpartOf } from './counterpart.ts';
import type { Folders, PageKind } from './folders.ts';
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
  const keep = <T>(page: ReadPage<T>, list: (T & { id: string; file: string; prose: Prose })[]) => {
    const kept =
      page.record !== undefined &&
      page.prose !== undefined &&
      page.diagnostics.every((diagnostic) => diagnostic.severity !== 'error');
    if (page.record !== undefined && page.prose !== undefined && kept)
      list.push({ ...page.record, id, file: textFile.file, prose: page.prose });
    return { diagnostics: page.diagnostics, kept };
  };
  switch (kind) {
    case 'partnership':
      return keep(readPage(textFile, schemas.partnership, id, sources), folders.partnerships);
    case 'clause':
      return keep(readPage(textFile, schemas.clause, id, sources), folders.clauses);
    case 'kpi':
      return keep(readPage(textFile, schemas.kpi, id, sources), folders.kpis);
    case 'guide':
      return keep(readPage(textFile, schemas.guide, id, sources), folders.guides);
    case 'case':
      return keep(readPage(textFile, schemas.case, id, sources), folders.cases);
    case 'question':
      return keep(readPage(textFile, schemas.question, id, sources), folders.questions);
    case 'checklist':
      return keep(readPage(textFile, schemas.checklist, id, sources), folders.checklists);
    case 'candidate':
      return keep(readPage(textFile, schemas.candidate, id, sources), folders.candidates);
  }
}
