import { describe, expect, it } from 'vitest';
import { correctQuery, nearTitles, type SearchTerm } from './did-you-mean.ts';

const terms: readonly SearchTerm[] = [
  { text: 'Boucle chaude', kind: 'partnership', href: '/partenariats/boucle-chaude/' },
  { text: 'Gouvernance et décisions', kind: 'clause', href: '/clauses/gouvernance/' },
  { text: 'Taux de défauts', kind: 'kpi', href: '/indicateurs/taux-de-defauts/' },
  { text: 'Préavis' },
  { text: 'Non-concurrence' },
  { text: 'Biens communs' },
];

describe('M50 correctQuery', () => {
  it.each([
    ['gouvernnace', 'gouvernance'],
    ['gouvrenance', 'gouvernance'],
    ['déciscions', 'décisions'],
    ['préavsi', 'préavis'],
    ['boucle chuade', 'boucle chaude'],
    ['taux de défots', 'taux de défauts'],
    ['DECISSIONS', 'décisions'],
    ['non concurence', 'non concurrence'],
    ['non-concurence', 'non-concurrence'],
  ])('reads “%s” as “%s”', (query, corrected) => {
    expect(correctQuery(query, terms)).toBe(corrected);
  });

  it('leaves what is known alone, in the plural or by its beginning', () => {
    for (const known of ['gouvernances', 'gouv', 'boucle', 'DÉFAUT', 'preaviss'])
      expect(correctQuery(known, terms)).toBe('');
  });

  it('leaves the small words of a question alone, which are not looked for', () => {
    expect(correctQuery('comment sortir', [...terms, { text: 'sortir' }])).toBe('');
  });

  it('proposes nothing for a short word, nor for one that resembles none', () => {
    for (const query of ['roi', 'zzyzx', 'tonnellerie', '']) expect(correctQuery(query, terms)).toBe('');
  });

  it('allows one wrong letter under six, two under ten, and not one more', () => {
    const five = [{ text: 'seuil' }];
    expect(correctQuery('seuik', five)).toBe('seuil');
    expect(correctQuery('seukk', five)).toBe('');
    const nine = [{ text: 'courtiers' }];
    expect(correctQuery('courtxxrs', nine)).toBe('courtiers');
    expect(correctQuery('couxxxers', nine)).toBe('');
  });
});

describe('M50 nearTitles', () => {
  it('names the page whose title is nearly what was typed', () => {
    expect(nearTitles('bouche chaude', terms).map(({ href }) => href)).toEqual(['/partenariats/boucle-chaude/']);
    expect(nearTitles('gouvernance', terms)).toEqual([]);
  });

  it('never names a word that has no page', () => {
    expect(nearTitles('préavis', terms)).toEqual([]);
  });
});
