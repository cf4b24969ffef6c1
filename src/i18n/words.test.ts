import { describe, expect, it } from 'vitest';
import type { Locale } from '../model/locale.ts';
import { wordsFor } from './words.ts';

/** Every text of a dictionary with its path; functions are named by their path alone. */
function leaves(value: unknown, path = ''): [string, string | undefined][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [[path, undefined]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

describe('wordsFor', () => {
  it('has the same keys in both languages, lists of the same length included', () => {
    expect(
      leaves(wordsFor('en'))
        .map(([path]) => path)
        .sort(),
    ).toEqual(
      leaves(wordsFor('fr'))
        .map(([path]) => path)
        .sort(),
    );
  });

  it('writes French with typographic apostrophes and no-break spaces before high punctuation', () => {
    const faults = leaves(wordsFor('fr')).filter(
      ([, text]) => text !== undefined && /\p{L}'\p{L}| [;!?:]|« | »/u.test(text),
    );
    expect(faults).toEqual([]);
  });

  it('elides « de » before a name or a month that begins with a vowel, in French', () => {
    const { chart, journal, home, okr } = wordsFor('fr');
    expect([
      chart.span('octobre\u00a02025', 'octobre\u00a02026'),
      chart.span('mars\u00a02025', 'août\u00a02026'),
      journal.owner('Idris Lemoine'),
      journal.owner('Claire Aubrac'),
      okr.partOf('Ostrelle'),
      home.description('Évalia'),
    ]).toEqual([
      'D’octobre\u00a02025 à octobre\u00a02026.',
      'De mars\u00a02025 à août\u00a02026.',
      'Engagement d’Idris Lemoine',
      'Engagement de Claire Aubrac',
      'La part d’Ostrelle',
      'Ce qui demande votre attention dans les partenariats d’Évalia.',
    ]);
  });

  it('makes what candidates lack agree in number', () => {
    const marks = (locale: Locale, total: number, lacking: number) =>
      wordsFor(locale).candidate.sentence(total, 1, lacking, 0, 0).split('\u202f; ').at(-1)?.split('; ').at(-1);
    expect([marks('fr', 2, 1), marks('fr', 2, 3), marks('fr', 3, 4)]).toEqual([
      'une preuve manque à l’autre.',
      'trois preuves manquent à l’autre.',
      'quatre preuves manquent aux autres.',
    ]);
    expect([marks('en', 2, 1), marks('en', 2, 3), marks('en', 3, 4)]).toEqual([
      'the other lacks one proof.',
      'the other lacks three proofs.',
      'the others lack four proofs.',
    ]);
  });

  it('counts how long a dispute has been open from its opening, not from its level', () => {
    expect(wordsFor('fr').governance.openConflict('Prix', '2', '19\u00a0jours')).toBe(
      '«\u00a0Prix\u00a0» est ouvert depuis 19\u00a0jours, au niveau 2.',
    );
    expect(wordsFor('en').governance.openConflict('Prix', '2', '19 days')).toBe(
      '“Prix” has been open for 19 days, and is at level 2.',
    );
  });

  it('says what a checklist template counts', () => {
    expect(wordsFor('fr').checklist.template.sentence('treize points')).toMatch(
      /^Le modèle compte treize points\u202f;/,
    );
    expect(wordsFor('en').checklist.template.sentence('thirteen lines')).toMatch(/^The template has thirteen lines;/);
  });

  it('leaves no text empty', () => {
    expect(leaves(wordsFor('en')).filter(([, text]) => text?.trim() === '')).toEqual([]);
  });

  it('flags the same columns as numeric or secondary in both languages', () => {
    const flags = (locale: Locale) =>
      leaves(wordsFor(locale))
        .map(([path, text]) => [path, /[#?]$/.exec(text ?? '')?.[0] ?? ''])
        .filter(([path]) => path?.includes('olumns'));
    expect(flags('en')).toEqual(flags('fr'));
  });
});
