import type { z } from 'zod';
import { candidateRecordSchema } from './candidate.ts';
import { caseRecordSchema } from './case.ts';
import { checklistRecordSchema } from './checklist.ts';
import { clauseRecordSchema } from './clause.ts';
import { clauseCounterpartSchema } from './clause-counterpart.ts';
import { guideRecordSchema } from './guide.ts';
import { keysOf } from './keys-of.ts';
import { kpiRecordSchema } from './kpi.ts';
import { partnershipRecordSchema } from './partnership.ts';
import type { Playbook } from './playbook.ts';
import { questionRecordSchema } from './question.ts';

/** What the rest of the playbook derives from a kind of record. */
interface PagedRecord {
  /** The folder that holds its files, which is also the name of its list in a playbook. */
  readonly folder: keyof Playbook;
  /** The front matter of its files. */
  readonly schema: z.ZodObject;
  /** That of its counterparts in another language; where it is absent, any of the same fields. */
  readonly counterpart?: z.ZodObject;
}

/** The kinds of records that have a page of their own, in the order in which the site goes through them. */
export const pagedRecords = {
  partnership: { folder: 'partnerships', schema: partnershipRecordSchema },
  clause: { folder: 'clauses', schema: clauseRecordSchema, counterpart: clauseCounterpartSchema },
  kpi: { folder: 'kpis', schema: kpiRecordSchema },
  guide: { folder: 'guides', schema: guideRecordSchema },
  case: { folder: 'cases', schema: caseRecordSchema },
  question: { folder: 'questions', schema: questionRecordSchema },
  checklist: { folder: 'checklists', schema: checklistRecordSchema },
  candidate: { folder: 'candidates', schema: candidateRecordSchema },
} as const satisfies Readonly<Record<string, PagedRecord>>;

type PagedRecords = typeof pagedRecords;
export type PageKind = keyof PagedRecords;
export type FolderOf<K extends PageKind> = PagedRecords[K]['folder'];
/** The fields of a record of a kind, as its schema reads them. */
export type RecordOf<K extends PageKind> = z.output<PagedRecords[K]['schema']>;

export const pageKinds: readonly PageKind[] = keysOf(pagedRecords);

/**
 * Every kind of record that an author writes in a file of its own. An event of a journal stands on a
 * page of its partnership.
 */
export const recordKinds = [...pageKinds, 'journal'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The front matter of a counterpart of a kind: any of the fields of its record, the words of blanks apart. */
export function counterpartSchema(kind: PageKind) {
  const paged = pagedRecords[kind];
  return 'counterpart' in paged ? paged.counterpart : paged.schema.partial();
}
