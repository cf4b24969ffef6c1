import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { candidateRecordSchema } from '../model/candidate.ts';
import { caseRecordSchema } from '../model/case.ts';
import { checklistRecordSchema } from '../model/checklist.ts';
import { clauseRecordSchema } from '../model/clause.ts';
import { contactSchema } from '../model/contact.ts';
import { guideRecordSchema } from '../model/guide.ts';
import { journalRecordSchema } from '../model/journal.ts';
import { kpiRecordSchema } from '../model/kpi.ts';
import { partnershipRecordSchema } from '../model/partnership.ts';
import type { Playbook } from '../model/playbook.ts';
import { programmeLevelSchema } from '../model/programme.ts';
import { questionRecordSchema } from '../model/question.ts';
import { partnershipTypeSchema } from '../model/reference.ts';
import { aPartnership, aPlaybook, day, emptyProse } from '../testing/builders.ts';
import { completeRecord } from '../testing/complete-record.ts';
import { checks } from './index.ts';

/** Ids that name something rather than refer to it. */
const naming = /(^|\.)id$|^formerly\.|^family$|^health-check\.\d+\.item$|^swot\..*\{\}$|^trigger\.excludes\./;

const page = { file: 'page.mdx', id: 'complet', prose: emptyProse(), language: 'fr' as const, translations: {} };

/** The ids of a record that no rule finds fault with, in a playbook where nothing they could refer to exists. */
function unchecked<S extends z.ZodType>(schema: S, playbookOf: (record: z.output<S>) => Partial<Playbook>): string[] {
  const { record, leaves } = completeRecord(schema, 0);
  const sources = { placeOf: (file: string) => ({ file, line: 1, column: 1 }) };
  const context = {
    playbook: aPlaybook(playbookOf(record)),
    sources,
    broken: new Set<string>(),
    asOf: day('2026-11-23'),
  };
  const told = new Set(Object.values(checks).flatMap((check) => check(context).map(({ values }) => values['value'])));
  return leaves
    .filter(({ isId, path, written }) => isId && !naming.test(path.join('.')) && !told.has(written))
    .map(({ path }) => path.join('.'));
}

describe('some rule looks up every reference', () => {
  it('of a partnership', () => {
    const strangers = aPartnership().parties;
    expect(
      unchecked(partnershipRecordSchema, (record) => ({
        partnerships: [
          {
            ...record,
            ...page,
            shared: [],
            measurements: [],
            journal: [],
            reviews: [],
            parties: [...record.parties.map((party, index) => ({ ...party, id: strangers[index]?.id ?? party.id }))],
          },
        ],
      })),
    ).toEqual([]);
  });

  it('of a journal entry', () => {
    expect(
      unchecked(journalRecordSchema, (record) => ({
        partnerships: [aPartnership({ journal: [{ ...record, ...page, id: 'entree' }] })],
      })),
    ).toEqual([]);
  });

  it('of a clause', () => {
    expect(unchecked(clauseRecordSchema, (record) => ({ clauses: [{ ...record, ...page, earlier: [] }] }))).toEqual([]);
  });

  it('of a KPI', () => {
    expect(unchecked(kpiRecordSchema, (record) => ({ kpis: [{ ...record, ...page }] }))).toEqual([]);
  });

  it('of a case', () => {
    expect(unchecked(caseRecordSchema, (record) => ({ cases: [{ ...record, ...page }] }))).toEqual([]);
  });

  it('of a question', () => {
    expect(unchecked(questionRecordSchema, (record) => ({ questions: [{ ...record, ...page }] }))).toEqual([]);
  });

  it('of a guide', () => {
    expect(unchecked(guideRecordSchema, (record) => ({ guides: [{ ...record, ...page }] }))).toEqual([]);
  });

  it('of a checklist', () => {
    expect(unchecked(checklistRecordSchema, (record) => ({ checklists: [{ ...record, ...page }] }))).toEqual([]);
  });

  it('of a candidate', () => {
    expect(unchecked(candidateRecordSchema, (record) => ({ candidates: [{ ...record, ...page }] }))).toEqual([]);
  });

  it('of a contact', () => {
    expect(unchecked(contactSchema, (record) => ({ network: [record] }))).toEqual([]);
  });

  it('of a programme level', () => {
    expect(
      unchecked(programmeLevelSchema, (record) => ({
        reference: { types: [], contractKinds: [], tools: [], programme: [record] },
      })),
    ).toEqual([]);
  });

  it('of a partnership type', () => {
    expect(
      unchecked(partnershipTypeSchema, (record) => ({ reference: { types: [record], contractKinds: [], tools: [] } })),
    ).toEqual([]);
  });
});
