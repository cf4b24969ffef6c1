import { describe, expect, it } from 'vitest';
import type { Locale } from '../../model/locale.ts';
import { aPartnership } from '../../testing/builders.ts';
import { withPlainSpaces } from '../../testing/plain-spaces.ts';
import { plainSentence } from '../ui/sentence.ts';
import { ratedPartnership, scoresOf, scoreCells } from '../../testing/rated-partnership.ts';

describe('the indices of a partnership (M36)', () => {
  it('shows what each index is made of, and how it stood each quarter', () => {
    expect(scoreCells('indices')).toEqual([
      [['Disponibilité du service', 'Affaires', '2', '90 points oct. 2026', '90']],
      [
        ['T3 2026', 'Dans la cible 80', 'Sans donnée 0 % du poids'],
        ['T2 2026', 'À surveiller 70', 'Sans donnée 0 % du poids'],
      ],
    ]);
  });

  it('opens the indices with both, the unknown one said to be so', () => {
    const opening = (locale: Locale) =>
      withPlainSpaces(
        plainSentence(scoresOf(ratedPartnership, locale).find(({ id }) => id === 'indices')?.sentence ?? []),
      );
    expect(opening('fr')).toMatch(/^Affaires : 90 sur 100\. Relation : pas assez de données\. Les deux/);
    expect(opening('en')).toMatch(/^Business: 90 out of 100\. Relationship: too little data\. The two/);
  });

  it('shows neither where nothing enters an index and nothing is rated', () => {
    expect(scoresOf(aPartnership())).toEqual([]);
  });
});
