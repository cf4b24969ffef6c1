import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { proseComponents } from '../../model/prose-components.ts';
import { listFields } from './field-reference.ts';
import { allFields } from './file-fields.ts';

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
