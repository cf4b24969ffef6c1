import { describe, expect, it } from 'vitest';
import { partnershipRecordSchema } from '../../model/partnership.ts';
import { settingsSchema } from '../../model/settings.ts';
import { listFields } from './field-reference.ts';

describe('listFields (M25)', () => {
  const fields = new Map(listFields(partnershipRecordSchema).map((field) => [field.path, field]));

  it('lists a required field with its kind and the author’s sentence in both languages', () => {
    expect(fields.get('title')).toMatchObject({
      required: true,
      kind: 'text',
      note: { fr: 'Le nom du partenariat.', en: 'The partnership’s name.' },
    });
  });

  it('names the fields of a list under the list', () => {
    expect(fields.get('parties')).toMatchObject({ required: true, list: true, kind: 'group' });
    expect(fields.get('parties.manager') ?? fields.get('parties[].manager')).toMatchObject({
      required: false,
      kind: 'id',
    });
  });

  it('names the parts of what may also be plain words', () => {
    expect(fields.get('exit.scenarios[].kind')).toMatchObject({ required: true, kind: 'choice' });
    expect(fields.get('exit.plan.data.at')).toMatchObject({ required: false, kind: 'text' });
  });

  it('tells dates, durations, choices and notes from plain words', () => {
    expect(fields.get('since')?.kind).toBe('date');
    expect(fields.get('review.every')?.kind).toBe('duration');
    expect(fields.get('stage')).toMatchObject({ kind: 'choice' });
    expect(fields.get('stage')?.choices).toContain('value-creation');
    expect(fields.get('stakeholders[].power')?.kind).toBe('scale');
  });

  it('leaves no field without a sentence for its author', () => {
    for (const field of [...fields.values(), ...listFields(settingsSchema)])
      expect(field.note.fr, field.path).not.toBe('');
  });
});
