import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { noted } from '../../model/author-note.ts';
import { partnershipRecordSchema } from '../../model/partnership.ts';
import { shapeAt } from './schema-shape.ts';

const schema = z.strictObject({
  title: noted(z.string().transform(Number), 'Le titre.', 'The title.'),
  items: noted(
    z.array(z.strictObject({ id: z.string(), when: z.string().optional() })).optional(),
    'Les lignes.',
    'The lines.',
  ),
  either: z.union([z.string(), z.strictObject({ on: z.string() })]),
  flows: z.record(z.string(), z.strictObject({ amount: z.string() })),
  votes: z.partialRecord(z.enum(['for', 'against']), z.string()),
});

describe('shapeAt', () => {
  it('names the keys of a group, and says that no other is allowed', () => {
    expect(shapeAt(schema, [])).toMatchObject({ keys: ['title', 'items', 'either', 'flows', 'votes'], open: false });
  });

  it('gives a field’s own sentence in both languages', () => {
    expect(shapeAt(schema, ['title'])).toMatchObject({ noteFr: 'Le titre.', noteEn: 'The title.' });
    expect(shapeAt(schema, ['items'])).toMatchObject({ noteFr: 'Les lignes.' });
    expect(shapeAt(schema, ['items', 0])).toMatchObject({ noteFr: '', noteEn: '' });
  });

  it('walks through lists, optional fields, unions and records', () => {
    expect(shapeAt(schema, ['items', 3]).keys).toEqual(['id', 'when']);
    expect(shapeAt(schema, ['either', 'on'])).toMatchObject({ keys: [], open: true });
    expect(shapeAt(schema, ['flows', '2026']).keys).toEqual(['amount']);
  });

  it('names the keys of a value that may be written short or as a group', () => {
    expect(shapeAt(schema, ['either'])).toMatchObject({ keys: ['on'], open: false });
    expect(shapeAt(partnershipRecordSchema, ['contracts', 0, 'payments', 0, 'paid', 0]).keys).toEqual(['on', 'amount']);
  });

  it('names the keys of a record whose keys are listed, and leaves one with free keys open', () => {
    expect(shapeAt(schema, ['votes'])).toMatchObject({ keys: ['for', 'against'], open: false });
    expect(shapeAt(schema, ['flows'])).toMatchObject({ keys: [], open: true });
  });

  it.each([['constructor'], ['__proto__'], ['toString'], ['items', 0, 'hasOwnProperty']])(
    'knows nothing of %s',
    (...path) => {
      expect(shapeAt(schema, path)).toEqual({ keys: [], open: true, noteFr: '', noteEn: '' });
    },
  );

  it('finds every field of a partnership that a record may hold', () => {
    expect(shapeAt(partnershipRecordSchema, ['contracts', 0, 'clauses', 0, 'waiver']).keys).toEqual([
      'by',
      'reason',
      'until',
    ]);
    expect(shapeAt(partnershipRecordSchema, ['stages']).keys).toContain('working-together');
  });
});
