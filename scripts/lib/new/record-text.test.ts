import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { candidateRecordSchema } from '../../../src/model/candidate.ts';
import { checklistRecordSchema } from '../../../src/model/checklist.ts';
import { clauseRecordSchema } from '../../../src/model/clause.ts';
import { guideRecordSchema } from '../../../src/model/guide.ts';
import { journalRecordSchema } from '../../../src/model/journal.ts';
import { kpiRecordSchema } from '../../../src/model/kpi.ts';
import { partnershipRecordSchema } from '../../../src/model/partnership.ts';
import { exampleOf } from './example.ts';
import { formatRecord } from './record-text.ts';
import { yamlScalar } from './yaml-lines.ts';

const schemas: [string, z.ZodObject][] = [
  ['partnership', partnershipRecordSchema],
  ['clause', clauseRecordSchema],
  ['KPI', kpiRecordSchema],
  ['guide', guideRecordSchema],
  ['checklist', checklistRecordSchema],
  ['candidate', candidateRecordSchema],
  ['journal entry', journalRecordSchema],
];

const frontMatterOf = (text: string) => text.split('---\n')[1] ?? '';
const read = (yaml: string): unknown => parse(yaml, { schema: 'failsafe' });

describe('a new record', () => {
  it.each(schemas)('of a %s offers every field as a comment that is valid once uncommented', (_, schema) => {
    const text = formatRecord({ schema, fields: {}, prose: '' }, 'fr');
    const uncommented = frontMatterOf(text).replace(/^# /gm, '');
    const parsed = schema.safeParse(read(uncommented));
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  it.each(schemas)('of a %s says of each field what its author needs, in both languages', (_, schema) => {
    for (const locale of ['fr', 'en'] as const) {
      const text = formatRecord({ schema, fields: {}, prose: '' }, locale);
      expect(text).not.toMatch(/^##? *$/m);
    }
  });

  it('writes its filled fields first, each under its sentence', () => {
    const text = formatRecord(
      { schema: guideRecordSchema, fields: { title: 'Choisir : le type' }, prose: 'Texte.' },
      'en',
    );
    expect(text).toMatch(/^---\n# The guide’s title\.\ntitle: "Choisir : le type"\n\n## All below is optional/);
    expect(text).toMatch(/\n---\n\nTexte\.\n$/);
    expect(text).not.toContain('visibility');
  });

  it('writes a version in quotes, as its sentence asks', () => {
    const fields = { title: 'Sortie', version: '0.1' };
    expect(formatRecord({ schema: clauseRecordSchema, fields, prose: '' }, 'fr')).toContain('\nversion: "0.1"\n');
    expect(formatRecord({ schema: clauseRecordSchema, fields: {}, prose: '' }, 'fr')).toMatch(
      /\n# version: "[\d.]+"\n/,
    );
  });
});

describe('an example', () => {
  it('fills the required fields of an object, or all when none is', () => {
    const leaf = z.string();
    expect(exampleOf(z.strictObject({ a: leaf, b: leaf.optional() }))).toEqual({ a: '…' });
    expect(exampleOf(z.strictObject({ a: leaf.optional(), b: z.enum(['x', 'y']).optional() }))).toEqual({
      a: '…',
      b: 'x',
    });
    expect(exampleOf(z.array(leaf).min(2))).toEqual(['…', '…']);
    expect(exampleOf(z.record(z.string().regex(/^\d{4}$/), z.literal('on')))).toEqual({ 2026: 'on' });
  });

  it('is never guessed when no known form fits', () => {
    expect(() => exampleOf(z.string().regex(/^never$/))).toThrow(RangeError);
  });
});

describe('a text written as YAML', () => {
  it.each([
    'Boucle chaude',
    '50 %',
    'https://exemple.invalid/x',
    'a: b',
    'fin:',
    '# x',
    '- x',
    '"x"',
    "l'atelier",
    'x # y',
    'true',
    '[x]',
    ' x',
    '',
    'a, b',
    '@x',
    '2026-12-31',
  ])('%s reads back as itself', (text) => {
    expect(read(`field: ${yamlScalar(text)}`)).toEqual({ field: text });
    expect(read(`field: { inner: ${yamlScalar(text)} }`)).toEqual({ field: { inner: text } });
  });
});
