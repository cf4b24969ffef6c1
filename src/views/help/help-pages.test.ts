import { describe, expect, it } from 'vitest';
import { catalogue } from '../../diagnostics/catalogue/index.ts';
import type { Locale } from '../../model/locale.ts';
import { partnershipRecordSchema } from '../../model/partnership.ts';
import { proseComponents } from '../../model/prose-components.ts';
import { settingsSchema } from '../../model/settings.ts';
import { aContext } from '../../testing/context.ts';
import { plainSentence } from '../ui/sentence.ts';
import { listFields } from './field-reference.ts';
import { glossaryPage } from './glossary-page.ts';
import { allFields } from './help-pages.ts';
import { messageRooms, messagesOf } from './message-reference.ts';

describe('messagesOf (M53)', () => {
  it('has an anchor for every code of the catalogue, once', () => {
    const codes = messageRooms.flatMap((room) => messagesOf(room, 'fr').map((entry) => entry.code));
    expect(codes.toSorted()).toEqual(Object.keys(catalogue).toSorted());
  });

  it.each(['fr', 'en'] as const)('says what each code means, in %s, without the values of a case', (locale) => {
    for (const entry of messageRooms.flatMap((room) => messagesOf(room, locale))) {
      expect(entry.message, entry.code).not.toMatch(/undefined|NaN|\[object/);
      expect(entry.message.length, entry.code).toBeGreaterThan(8);
    }
  });
});

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

describe('the sentences of the fields (M25)', () => {
  const attributes = Object.values(proseComponents).flatMap(({ props }) => listFields(props));
  const fields = [...allFields().flatMap((file) => file.fields), ...attributes];
  const notes = (locale: Locale) => [...new Set(fields.map(({ note }) => note[locale]))];
  /** Without what an author types as it stands: `10 % * amount` between quotation marks, `{ 2026: 1200000 }`. */
  const prose = (note: string) => note.replaceAll(/(?<=«\u00a0)[^«»]+(?=\u00a0»)|\{ [^{}]+ \}/g, '…');

  it('keep French typography in French', () => {
    expect(notes('fr').length).toBeGreaterThan(600);
    const wrong = /«(?!\u00a0)|(?<!\u00a0)»|(?<!\u202f)[;!?]|(?<!\u00a0):(?=\s|$)|\d[ \u202f]?%|'/;
    expect(notes('fr').filter((note) => wrong.test(prose(note)))).toEqual([]);
  });

  it('keep it out of English', () => {
    expect(notes('en').filter((note) => /[\u00a0\u202f]| [:;!?](?= |$)/.test(note))).toEqual([]);
  });
});

describe('glossaryPage (M25)', () => {
  it.each([
    ['fr', '51\u00a0mots du métier, en une phrase chacun.', 'formalNotice', 'ip'],
    ['en', '51\u00a0words of the trade, in a sentence each.', 'formalNotice', 'walkAway'],
  ] as const)('counts its words and sorts them as %s does', (locale, opening, before, after) => {
    const { sentence, terms } = glossaryPage(aContext({}, locale));
    const place = (id: string) => terms.findIndex((line) => line.id === id);
    expect(plainSentence(sentence)).toContain(opening);
    expect(place(before)).toBeLessThan(place(after));
    expect(place('batna')).toBeLessThan(place('vat'));
  });
});
