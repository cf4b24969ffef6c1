import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { aClause, anEarlierClause } from '../../testing/builders.ts';
import { aContext } from '../../testing/context.ts';
import { clausePreviews } from './clause-previews.ts';

const alone = aClause();
const kept = aClause({ id: 'sortie', title: 'Sortie', version: '2.0', earlier: [anEarlierClause()] });
const clauses = [alone, kept];

describe('M13 what a link to a clause shows', () => {
  it('is its title, what it is for, its family and its version', () => {
    expect(clausePreviews(aContext({ clauses }))[alone.id]).toEqual({
      title: alone.title,
      text: alone.purpose,
      facts: 'Réalignement, version 1.0',
    });
  });

  it('counts the versions that are kept once there are several, in both languages', () => {
    expect(clausePreviews(aContext({ clauses }))['sortie']?.facts).toBe(
      'Réalignement, version 2.0 (deux versions gardées)',
    );
    expect(clausePreviews(aContext({ clauses }, 'en'))['sortie']?.facts).toBe(
      'Realignment, version 2.0 (two versions kept)',
    );
  });

  it('says which of its words are French on an English page', () => {
    const translation = { prose: alone.prose, file: 'en/clauses/sortie.mdx' };
    const half = { ...kept, translations: { en: { ...translation, title: 'Exit' } } };
    const whole = { ...kept, translations: { en: { ...translation, title: 'Exit', summary: 'To part.' } } };
    const langs = (clause: typeof alone, locale: Locale) => {
      const { titleLang, textLang } = clausePreviews(aContext({ clauses: [clause] }, locale))[clause.id] ?? {};
      return [titleLang, textLang];
    };
    expect(langs(alone, 'en')).toEqual(['fr', 'fr']);
    expect(langs(half, 'en')).toEqual([undefined, 'fr']);
    expect(langs(whole, 'en')).toEqual([undefined, undefined]);
    expect(langs(alone, 'fr')).toEqual([undefined, undefined]);
  });

  it('is nothing for a library without clauses', () => {
    expect(clausePreviews(aContext())).toEqual({});
  });
});
