import type { z } from 'zod';
import { candidateRecordSchema } from '../../model/candidate.ts';
import { caseRecordSchema } from '../../model/case.ts';
import { checklistRecordSchema } from '../../model/checklist.ts';
import { claimSchema } from '../../model/claim.ts';
import { clauseRecordSchema } from '../../model/clause.ts';
import { contactSchema } from '../../model/contact.ts';
import { guideRecordSchema } from '../../model/guide.ts';
import { journalRecordSchema } from '../../model/journal.ts';
import { keysOf } from '../../model/keys-of.ts';
import { kpiRecordSchema } from '../../model/kpi.ts';
import { partnershipRecordSchema } from '../../model/partnership.ts';
import { personSchema } from '../../model/person.ts';
import { programmeLevelSchema } from '../../model/programme.ts';
import { questionRecordSchema } from '../../model/question.ts';
import type { RecordKind } from '../../model/record-kinds.ts';
import { contractKindSchema, partnershipTypeSchema, toolSchema } from '../../model/reference.ts';
import { settingsSchema } from '../../model/settings.ts';
import { listFields, type FieldEntry } from './field-reference.ts';

/**
 * What an author may write, in the order of the page. A kind of record must be named here, or this does not compile.
 */
const schemas = {
  settings: settingsSchema,
  partnership: partnershipRecordSchema,
  journal: journalRecordSchema,
  kpi: kpiRecordSchema,
  clause: clauseRecordSchema,
  guide: guideRecordSchema,
  case: caseRecordSchema,
  question: questionRecordSchema,
  checklist: checklistRecordSchema,
  candidate: candidateRecordSchema,
  person: personSchema,
  type: partnershipTypeSchema,
  contractKind: contractKindSchema,
  tool: toolSchema,
  programme: programmeLevelSchema,
  contact: contactSchema,
  claim: claimSchema,
} as const satisfies Readonly<Record<RecordKind, z.ZodObject>> & Readonly<Record<string, z.ZodObject>>;

type FileKind = keyof typeof schemas;

/**
 * Every field of every kind of file, in the order of the help: what the help says of the format, whatever the playbook.
 */
export function allFields(): { readonly kind: FileKind; readonly fields: readonly FieldEntry[] }[] {
  return keysOf(schemas).map((kind) => ({ kind, fields: listFields(schemas[kind]) }));
}
